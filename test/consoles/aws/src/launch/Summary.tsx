import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { ec2Href, navigate } from '../router.ts';
import type { PartProps } from './form.ts';

/** The panel at the side: how many, of what, and the button that starts them. */
export function Summary({ form, set, onLaunch }: PartProps & { onLaunch(): void }) {
  return (
    <div className="summary">
      <Container header={<Header variant="h2">Summary</Header>}>
        <SpaceBetween size="l">
          <FormField label="Number of instances">
            <Input
              type="number"
              inputMode="numeric"
              value={form.count ? String(form.count) : ''}
              onChange={({ detail }) => set({ count: Number(detail.value) })}
            />
          </FormField>
          <KeyValuePairs
            columns={1}
            items={[
              { label: 'Software image (AMI)', value: form.image },
              { label: 'Virtual server type (instance type)', value: form.type },
              { label: 'Key pair', value: form.keyName || '–' },
              { label: 'Firewall (security group)', value: form.securityGroups.join(', ') || 'default' },
              { label: 'Storage (volumes)', value: `1 volume(s) - ${form.volume.gib} GiB` },
            ]}
          />
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={() => navigate(ec2Href('Instances'))}>
              Cancel
            </Button>
            <Button variant="primary" onClick={onLaunch}>
              Launch instance
            </Button>
          </SpaceBetween>
        </SpaceBetween>
      </Container>
    </div>
  );
}
