import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import Toggle from '@cloudscape-design/components/toggle';
import { GROUP_COLUMNS } from '../pages/ListPages.tsx';
import { useStore } from '../store.tsx';
import type { PartProps } from './form.ts';

/** VPC, public address and security groups. */
export function NetworkSettings({ form, set }: PartProps) {
  const { securityGroups } = useStore();
  const vpcs = [...new Set(securityGroups.map((group) => group.vpc))].map((vpc) => ({
    value: vpc,
    label: vpc,
    description: '172.31.0.0/16 (default)',
  }));
  return (
    <Container header={<Header variant="h2">Network settings</Header>}>
      <SpaceBetween size="l">
        <FormField label="VPC" stretch>
          <Select
            options={vpcs}
            selectedOption={vpcs.find((option) => option.value === form.vpc) ?? null}
            triggerVariant="option"
            onChange={({ detail }) => set({ vpc: detail.selectedOption.value ?? form.vpc })}
          />
        </FormField>
        <Toggle checked={form.publicIp} onChange={({ detail }) => set({ publicIp: detail.checked })}>
          Auto-assign public IP
        </Toggle>
        <Table
          variant="borderless"
          items={securityGroups}
          columnDefinitions={GROUP_COLUMNS.slice(0, 3)}
          trackBy="id"
          selectionType="multi"
          selectedItems={securityGroups.filter((group) => form.securityGroups.includes(group.name))}
          onSelectionChange={({ detail }) => set({ securityGroups: detail.selectedItems.map((group) => group.name) })}
          ariaLabels={{
            tableLabel: 'Security groups',
            selectionGroupLabel: 'Security group selection',
            allItemsSelectionLabel: () => 'Select all security groups',
            itemSelectionLabel: (_state, group) => `Select ${group.name}`,
          }}
          header={
            <Header
              variant="h3"
              counter={
                form.securityGroups.length > 0
                  ? `(${form.securityGroups.length}/${securityGroups.length})`
                  : `(${securityGroups.length})`
              }
              description="A set of firewall rules that control the traffic for your instance."
            >
              Firewall (security groups)
            </Header>
          }
        />
      </SpaceBetween>
    </Container>
  );
}
