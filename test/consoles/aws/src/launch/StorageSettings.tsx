import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import type { PartProps } from './form.ts';

const TYPES = [
  { value: 'gp3', label: 'General purpose SSD (gp3)' },
  { value: 'io2', label: 'Provisioned IOPS SSD (io2)' },
  { value: 'st1', label: 'Throughput optimized HDD (st1)' },
];

/** The root volume. */
export function StorageSettings({ form, set }: PartProps) {
  const { volume } = form;
  return (
    <Container header={<Header variant="h2">Configure storage</Header>}>
      <ColumnLayout columns={2}>
        <FormField label="Root volume size (GiB)">
          <Input
            type="number"
            value={volume.gib ? String(volume.gib) : ''}
            onChange={({ detail }) => set({ volume: { ...volume, gib: Number(detail.value) } })}
          />
        </FormField>
        <FormField label="Root volume type">
          <Select
            options={TYPES}
            selectedOption={TYPES.find((option) => option.value === volume.type) ?? null}
            onChange={({ detail }) => set({ volume: { ...volume, type: detail.selectedOption.value ?? volume.type } })}
          />
        </FormField>
      </ColumnLayout>
    </Container>
  );
}
