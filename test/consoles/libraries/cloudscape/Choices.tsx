import Autosuggest from '@cloudscape-design/components/autosuggest';
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Multiselect, { type MultiselectProps } from '@cloudscape-design/components/multiselect';
import PropertyFilter, { type PropertyFilterProps } from '@cloudscape-design/components/property-filter';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import Select, { type SelectProps } from '@cloudscape-design/components/select';
import Slider from '@cloudscape-design/components/slider';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tiles from '@cloudscape-design/components/tiles';
import Toggle from '@cloudscape-design/components/toggle';
import ToggleButton from '@cloudscape-design/components/toggle-button';
import TokenGroup from '@cloudscape-design/components/token-group';
import { useState } from 'react';

const REGIONS = [
  { label: 'Europe', options: [{ value: 'eu-west-1', description: 'Ireland' }, { value: 'eu-central-1' }] },
  { label: 'America', options: [{ value: 'us-east-1', description: 'Virginia' }] },
];
const ZONES = ['zone-a', 'zone-b', 'zone-c'].map((value) => ({ value, label: value }));

/** Controls that one of several is chosen with. */
export function Choices() {
  const [region, setRegion] = useState<SelectProps.Option | null>(null);
  const [tier, setTier] = useState<SelectProps.Option>({ value: 'gp3' });
  const [zones, setZones] = useState<readonly MultiselectProps.Option[]>([]);
  const [role, setRole] = useState('');
  const [checked, setChecked] = useState(false);
  const [access, setAccess] = useState<string | null>('private');
  const [engine, setEngine] = useState<string | null>('mysql');
  const [backups, setBackups] = useState(false);
  const [size, setSize] = useState(30);
  const [view, setView] = useState('list');
  const [starred, setStarred] = useState(false);
  const [tokens, setTokens] = useState([{ label: 'web' }, { label: 'db' }]);
  const [query, setQuery] = useState<PropertyFilterProps.Query>({ tokens: [], operation: 'and' });
  return (
    <Container header={<Header variant="h2">Choices</Header>}>
      <SpaceBetween size="m">
        <FormField label="Region">
          <Select
            options={REGIONS}
            selectedOption={region}
            placeholder="Choose a region"
            filteringType="auto"
            filteringAriaLabel="Find region"
            onChange={({ detail }) => setRegion(detail.selectedOption)}
          />
        </FormField>
        <FormField label="Volume type">
          <Select
            options={[{ value: 'gp3' }, { value: 'io2' }]}
            selectedOption={tier}
            onChange={({ detail }) => setTier(detail.selectedOption)}
          />
        </FormField>
        <FormField label="Availability zones">
          <Multiselect
            options={ZONES}
            selectedOptions={zones}
            placeholder="Choose zones"
            onChange={({ detail }) => setZones(detail.selectedOptions)}
          />
        </FormField>
        <FormField label="Service role">
          <Autosuggest
            value={role}
            options={[{ value: 'deploy-role' }, { value: 'read-role' }]}
            enteredTextLabel={(value) => `Use: ${value}`}
            onChange={({ detail }) => setRole(detail.value)}
          />
        </FormField>
        <Checkbox checked={checked} description="Logs more" onChange={({ detail }) => setChecked(detail.checked)}>
          Detailed monitoring
        </Checkbox>
        <FormField label="Access">
          <RadioGroup
            value={access}
            items={[
              { value: 'private', label: 'Private', description: 'Only you' },
              { value: 'public', label: 'Public', description: 'Everybody' },
            ]}
            onChange={({ detail }) => setAccess(detail.value)}
          />
        </FormField>
        <FormField label="Engine">
          <Tiles
            value={engine}
            items={[
              { value: 'mysql', label: 'MySQL', description: 'Version 8' },
              { value: 'postgres', label: 'PostgreSQL', description: 'Version 16' },
            ]}
            onChange={({ detail }) => setEngine(detail.value)}
          />
        </FormField>
        <Toggle checked={backups} onChange={({ detail }) => setBackups(detail.checked)}>
          Automatic backups
        </Toggle>
        <FormField label="Storage">
          <Slider value={size} min={0} max={100} onChange={({ detail }) => setSize(detail.value)} />
        </FormField>
        <SegmentedControl
          label="View"
          selectedId={view}
          options={[
            { id: 'list', text: 'List' },
            { id: 'grid', text: 'Grid' },
          ]}
          onChange={({ detail }) => setView(detail.selectedId)}
        />
        <ToggleButton
          pressed={starred}
          iconName="star"
          pressedIconName="star-filled"
          onChange={({ detail }) => setStarred(detail.pressed)}
        >
          Favorite
        </ToggleButton>
        <TokenGroup
          items={tokens.map((token) => ({ ...token, dismissLabel: `Remove ${token.label}` }))}
          onDismiss={({ detail }) => setTokens(tokens.filter((_, index) => index !== detail.itemIndex))}
        />
        <PropertyFilter
          query={query}
          filteringAriaLabel="Find instances"
          filteringPlaceholder="Find instances"
          filteringProperties={[
            { key: 'state', propertyLabel: 'State', groupValuesLabel: 'States', operators: ['=', '!='] },
          ]}
          filteringOptions={[
            { propertyKey: 'state', value: 'running' },
            { propertyKey: 'state', value: 'stopped' },
          ]}
          onChange={({ detail }) => setQuery(detail)}
        />
      </SpaceBetween>
    </Container>
  );
}
