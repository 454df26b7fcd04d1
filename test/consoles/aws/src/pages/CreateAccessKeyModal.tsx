import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useEffect, useState } from 'react';
import type { CreatedAccessKey } from '../../model.ts';
import { createAccessKey } from '../api.ts';
import { useStore } from '../store.tsx';

function Secret({ text }: { text: string }) {
  const [shown, setShown] = useState(false);
  return (
    <SpaceBetween direction="horizontal" size="xs" alignItems="center">
      {shown ? (
        <CopyToClipboard
          variant="inline"
          textToCopy={text}
          copyButtonAriaLabel="Copy secret access key"
          copySuccessText="Secret access key copied"
          copyErrorText="Secret access key failed to copy"
        />
      ) : (
        <span>{'•'.repeat(24)}</span>
      )}
      <Button
        variant="inline-link"
        ariaLabel={`${shown ? 'Hide' : 'Show'} secret access key`}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide' : 'Show'}
      </Button>
    </SpaceBetween>
  );
}

/** Makes an access key at once and shows both halves of it. */
export function CreateAccessKeyModal({ onClose }: { onClose(): void }) {
  const { refresh } = useStore();
  const [key, setKey] = useState<CreatedAccessKey>();
  useEffect(() => void createAccessKey().then(setKey), []);
  const done = async () => {
    await refresh();
    onClose();
  };
  return (
    <Modal
      visible
      size="medium"
      header="Retrieve access key"
      closeAriaLabel="Close"
      onDismiss={() => void done()}
      footer={
        <Box float="right">
          <Button variant="primary" onClick={() => void done()}>
            Done
          </Button>
        </Box>
      }
    >
      {key ? (
        <SpaceBetween size="l">
          <Alert type="warning">
            This is the only time that the secret access key can be viewed. You cannot recover it later.
          </Alert>
          <KeyValuePairs
            columns={1}
            items={[
              {
                label: 'Access key',
                value: (
                  <CopyToClipboard
                    variant="inline"
                    textToCopy={key.id}
                    copyButtonAriaLabel="Copy access key"
                    copySuccessText="Access key copied"
                    copyErrorText="Access key failed to copy"
                  />
                ),
              },
              { label: 'Secret access key', value: <Secret text={key.secret} /> },
            ]}
          />
        </SpaceBetween>
      ) : (
        <StatusIndicator type="loading">Creating access key</StatusIndicator>
      )}
    </Modal>
  );
}
