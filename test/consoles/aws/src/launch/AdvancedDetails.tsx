import AttributeEditor from '@cloudscape-design/components/attribute-editor';
import Box from '@cloudscape-design/components/box';
import Checkbox from '@cloudscape-design/components/checkbox';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Tag } from '../../model.ts';
import type { PartProps } from './form.ts';
import { UserData } from './UserData.tsx';

function Tags({ tags, onChange }: { tags: Tag[]; onChange(tags: Tag[]): void }) {
  const replace = (index: number, part: Partial<Tag>) =>
    onChange(tags.map((tag, at) => (at === index ? { ...tag, ...part } : tag)));
  return (
    <AttributeEditor
      items={tags}
      addButtonText="Add new tag"
      removeButtonText="Remove"
      removeButtonAriaLabel={(tag) => `Remove tag ${tag.key}`}
      empty="No tags associated with the resource."
      additionalInfo={`You can add up to ${50 - tags.length} more tags.`}
      onAddButtonClick={() => onChange([...tags, { key: '', value: '' }])}
      onRemoveButtonClick={({ detail }) => onChange(tags.filter((_tag, at) => at !== detail.itemIndex))}
      definition={[
        {
          label: 'Key',
          control: (tag, index) => (
            <Input
              value={tag.key}
              placeholder="Enter key"
              onChange={({ detail }) => replace(index, { key: detail.value })}
            />
          ),
        },
        {
          label: 'Value - optional',
          control: (tag, index) => (
            <Input
              value={tag.value}
              placeholder="Enter value"
              onChange={({ detail }) => replace(index, { value: detail.value })}
            />
          ),
        },
      ]}
    />
  );
}

/** Everything that most launches leave alone: closed at first. */
export function AdvancedDetails({ form, set }: PartProps) {
  return (
    <ExpandableSection variant="container" headerText="Advanced details">
      <SpaceBetween size="l">
        <FormField label="Database password" description="Handed to the application as DB_PASSWORD when it starts.">
          <Input
            type="password"
            value={form.databasePassword}
            onChange={({ detail }) => set({ databasePassword: detail.value })}
          />
        </FormField>
        <FormField label="API token" description="For the monitoring agent that the user data installs.">
          <Input
            value={form.apiToken}
            autoComplete={false}
            onChange={({ detail }) => set({ apiToken: detail.value })}
          />
        </FormField>
        <UserData form={form} set={set} />
        <SpaceBetween size="xs">
          <Box variant="h4">Tags</Box>
          <Tags tags={form.tags} onChange={(tags) => set({ tags })} />
        </SpaceBetween>
        <Checkbox
          checked={form.terminationProtection}
          description="Prevents the instance from being terminated by accident."
          onChange={({ detail }) => set({ terminationProtection: detail.checked })}
        >
          Termination protection
        </Checkbox>
      </SpaceBetween>
    </ExpandableSection>
  );
}
