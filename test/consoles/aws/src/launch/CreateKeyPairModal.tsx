import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Modal from '@cloudscape-design/components/modal';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { CreatedKeyPair } from '../../model.ts';
import { createKeyPair } from '../api.ts';
import { useStore } from '../store.tsx';

const TYPES = [
  { value: 'rsa', label: 'RSA', description: 'RSA encrypted private and public key pair' },
  { value: 'ed25519', label: 'ED25519', description: 'ED25519 encrypted private and public key pair' },
];
const FORMATS = [
  { value: 'pem', label: '.pem', description: 'For use with OpenSSH' },
  { value: 'ppk', label: '.ppk', description: 'For use with PuTTY' },
];

function PrivateKey({ pair, format }: { pair: CreatedKeyPair; format: string }) {
  return (
    <SpaceBetween size="m">
      <Alert type="warning" header="Store your private key now">
        This is the only time that the private key can be viewed. You cannot retrieve it again later.
      </Alert>
      <div>
        <Box variant="awsui-key-label">{`${pair.name}.${format}`}</Box>
        <pre className="private-key">
          <code>{pair.material}</code>
        </pre>
      </div>
      <CopyToClipboard
        copyButtonText="Copy private key"
        copySuccessText="Private key copied"
        copyErrorText="Private key failed to copy"
        textToCopy={pair.material}
      />
    </SpaceBetween>
  );
}

/** Makes a key pair and shows its private key once; `onClose` is given the name of what was made. */
export function CreateKeyPairModal({ onClose }: { onClose(created?: string): void }) {
  const { refresh } = useStore();
  const [name, setName] = useState('');
  const [type, setType] = useState('rsa');
  const [format, setFormat] = useState('pem');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [pair, setPair] = useState<CreatedKeyPair>();

  const create = async () => {
    setTried(true);
    if (!name) return;
    setBusy(true);
    setPair(await createKeyPair({ name, type, format }));
    await refresh();
  };

  return (
    <Modal
      visible
      header={pair ? 'Key pair created' : 'Create key pair'}
      closeAriaLabel="Close"
      onDismiss={() => onClose(pair?.name)}
      footer={
        <Box float="right">
          {pair ? (
            <Button variant="primary" onClick={() => onClose(pair.name)}>
              Done
            </Button>
          ) : (
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant="link" onClick={() => onClose()}>
                Cancel
              </Button>
              <Button variant="primary" loading={busy} onClick={() => void create()}>
                Create key pair
              </Button>
            </SpaceBetween>
          )}
        </Box>
      }
    >
      {pair ? (
        <PrivateKey pair={pair} format={format} />
      ) : (
        <SpaceBetween size="l">
          <FormField
            label="Key pair name"
            description="Key pairs allow you to connect to your instance securely."
            constraintText="The name can include up to 255 ASCII characters. It can't include leading or trailing spaces."
            errorText={tried && !name && 'Enter a name'}
          >
            <Input value={name} placeholder="Enter key pair name" onChange={({ detail }) => setName(detail.value)} />
          </FormField>
          <FormField label="Key pair type">
            <RadioGroup items={TYPES} value={type} onChange={({ detail }) => setType(detail.value)} />
          </FormField>
          <FormField label="Private key file format">
            <RadioGroup items={FORMATS} value={format} onChange={({ detail }) => setFormat(detail.value)} />
          </FormField>
        </SpaceBetween>
      )}
    </Modal>
  );
}
