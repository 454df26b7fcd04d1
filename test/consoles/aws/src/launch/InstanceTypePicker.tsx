import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select, { type SelectProps } from '@cloudscape-design/components/select';
import { INSTANCE_TYPES } from './catalog.ts';
import type { PartProps } from './form.ts';

const OPTIONS: SelectProps.Option[] = INSTANCE_TYPES.map(({ name, family, vcpu, gib }) => ({
  value: name,
  label: name,
  description: `${family}, ${vcpu} vCPU, ${gib} GiB memory`,
}));

/** The choice of the instance type: a list of about 25 that can be searched. */
export function InstanceTypePicker({ form, set }: PartProps) {
  return (
    <Container header={<Header variant="h2">Instance type</Header>}>
      <FormField label="Instance type" stretch>
        <Select
          options={OPTIONS}
          selectedOption={OPTIONS.find((option) => option.value === form.type) ?? null}
          triggerVariant="option"
          filteringType="auto"
          filteringPlaceholder="Find an instance type"
          filteringAriaLabel="Find an instance type"
          noMatch="No matching instance types"
          onChange={({ detail }) => set({ type: detail.selectedOption.value ?? form.type })}
        />
      </FormField>
    </Container>
  );
}
