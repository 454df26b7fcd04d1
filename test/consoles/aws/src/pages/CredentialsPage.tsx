import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { AccessKey } from '../../model.ts';
import { useStore } from '../store.tsx';
import { CreateAccessKeyModal } from './CreateAccessKeyModal.tsx';

const LIMIT = 2;

/** The signed-in user's access keys. */
export function CredentialsPage() {
  const { account, accessKeys } = useStore();
  const [selected, setSelected] = useState<AccessKey[]>([]);
  const [creating, setCreating] = useState(false);
  return (
    <ContentLayout
      header={
        <Header variant="h1" description="The credentials of the user who is signed in.">
          My security credentials
        </Header>
      }
    >
      <SpaceBetween size="l">
        <Container header={<Header variant="h2">Account details</Header>}>
          <KeyValuePairs
            columns={3}
            items={[
              { label: 'User name', value: account.user },
              { label: 'Account ID', value: account.id },
              { label: 'Account alias', value: account.alias },
            ]}
          />
        </Container>
        <Table
          items={accessKeys}
          trackBy="id"
          selectionType="single"
          selectedItems={selected}
          onSelectionChange={({ detail }) => setSelected(detail.selectedItems)}
          ariaLabels={{
            tableLabel: 'Access keys',
            selectionGroupLabel: 'Access key selection',
            itemSelectionLabel: (_state, item) => `Select ${item.id}`,
          }}
          header={
            <Header
              counter={`(${accessKeys.length})`}
              description="Use access keys to send programmatic calls. You can have at most two access keys at a time."
              actions={
                <Button disabled={accessKeys.length >= LIMIT} onClick={() => setCreating(true)}>
                  Create access key
                </Button>
              }
            >
              Access keys
            </Header>
          }
          columnDefinitions={[
            { id: 'id', header: 'Access key ID', cell: (key) => key.id, isRowHeader: true },
            { id: 'created', header: 'Created on', cell: (key) => new Date(key.createdAt).toDateString() },
            { id: 'used', header: 'Last used', cell: (key) => key.lastUsed },
            {
              id: 'status',
              header: 'Status',
              cell: (key) => (
                <StatusIndicator type={key.active ? 'success' : 'stopped'}>
                  {key.active ? 'Active' : 'Inactive'}
                </StatusIndicator>
              ),
            },
          ]}
        />
      </SpaceBetween>
      {creating && <CreateAccessKeyModal onClose={() => setCreating(false)} />}
    </ContentLayout>
  );
}
