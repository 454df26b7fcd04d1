import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { KeyPair, SecurityGroup } from '../../model.ts';
import { CreateKeyPairModal } from '../launch/CreateKeyPairModal.tsx';
import { INSTANCE_TYPES, type InstanceType } from '../launch/catalog.ts';
import { useStore } from '../store.tsx';

interface ListProps<Item> {
  title: string;
  items: Item[];
  columns: TableProps.ColumnDefinition<Item>[];
  actions?: React.ReactNode;
}

function List<Item extends { id: string; name: string }>({ title, items, columns, actions }: ListProps<Item>) {
  const [selected, setSelected] = useState<Item[]>([]);
  return (
    <Table
      variant="full-page"
      items={items}
      columnDefinitions={columns}
      trackBy="id"
      selectionType="multi"
      selectedItems={selected}
      onSelectionChange={({ detail }) => setSelected(detail.selectedItems)}
      ariaLabels={{
        tableLabel: title,
        selectionGroupLabel: `${title} selection`,
        allItemsSelectionLabel: () => 'Select all',
        itemSelectionLabel: (_state, item) => `Select ${item.name}`,
      }}
      header={
        <Header variant="awsui-h1-sticky" counter={`(${items.length})`} actions={actions}>
          {title}
        </Header>
      }
    />
  );
}

/** What a security group's row shows. */
export const GROUP_COLUMNS: TableProps.ColumnDefinition<SecurityGroup>[] = [
  { id: 'name', header: 'Security group name', cell: (item) => item.name, isRowHeader: true },
  { id: 'id', header: 'Security group ID', cell: (item) => item.id },
  { id: 'description', header: 'Description', cell: (item) => item.description },
  { id: 'rules', header: 'Inbound rules', cell: (item) => `${item.rules} permission entries` },
];

const KEY_COLUMNS: TableProps.ColumnDefinition<KeyPair>[] = [
  { id: 'name', header: 'Name', cell: (item) => item.name, isRowHeader: true },
  { id: 'type', header: 'Type', cell: (item) => item.type },
  { id: 'id', header: 'ID', cell: (item) => item.id },
];

const TYPE_COLUMNS: TableProps.ColumnDefinition<InstanceType & { id: string }>[] = [
  { id: 'name', header: 'Instance type', cell: (item) => item.name, isRowHeader: true },
  { id: 'family', header: 'Family', cell: (item) => item.family },
  { id: 'vcpu', header: 'vCPUs', cell: (item) => item.vcpu },
  { id: 'gib', header: 'Memory (GiB)', cell: (item) => item.gib },
];

/** The list of instance types. */
export function InstanceTypesPage() {
  const items = INSTANCE_TYPES.map((type) => ({ ...type, id: type.name }));
  return <List title="Instance types" items={items} columns={TYPE_COLUMNS} />;
}

/** The list of security groups. */
export function SecurityGroupsPage() {
  const { securityGroups } = useStore();
  return <List title="Security Groups" items={securityGroups} columns={GROUP_COLUMNS} />;
}

/** The list of key pairs. */
export function KeyPairsPage() {
  const { keyPairs } = useStore();
  const [creating, setCreating] = useState(false);
  const create = (
    <Button variant="primary" onClick={() => setCreating(true)}>
      Create key pair
    </Button>
  );
  return (
    <>
      <List title="Key pairs" items={keyPairs} columns={KEY_COLUMNS} actions={create} />
      {creating && <CreateKeyPairModal onClose={() => setCreating(false)} />}
    </>
  );
}
