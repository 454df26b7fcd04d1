import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import { useState } from 'react';
import { useStore } from '../store.tsx';
import { CreateKeyPairModal } from './CreateKeyPairModal.tsx';
import type { PartProps } from './form.ts';

/** The choice of the key pair, or of a new one. */
export function KeyPairPicker({ form, set }: PartProps) {
  const { keyPairs } = useStore();
  const [creating, setCreating] = useState(false);
  const close = (created?: string) => {
    setCreating(false);
    if (created) set({ keyName: created });
  };
  return (
    <Container
      header={
        <Header variant="h2" description="You can use a key pair to securely connect to your instance.">
          Key pair (login)
        </Header>
      }
    >
      <FormField
        label="Key pair name"
        stretch
        secondaryControl={
          <Button iconName="add-plus" onClick={() => setCreating(true)}>
            Create new key pair
          </Button>
        }
      >
        <Select
          placeholder="Select a key pair"
          options={keyPairs.map(({ name, type }) => ({ value: name, label: name, description: `Type: ${type}` }))}
          selectedOption={form.keyName ? { value: form.keyName, label: form.keyName } : null}
          filteringType="auto"
          filteringAriaLabel="Find a key pair"
          onChange={({ detail }) => set({ keyName: detail.selectedOption.value ?? '' })}
        />
      </FormField>
      {creating && <CreateKeyPairModal onClose={close} />}
    </Container>
  );
}
