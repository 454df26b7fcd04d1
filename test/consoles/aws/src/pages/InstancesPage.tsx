import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import type { Instance } from '../../model.ts';
import { changeState } from '../api.ts';
import { ec2Href, follow, instanceHref, navigate, useRoute } from '../router.ts';
import { useStore } from '../store.tsx';
import { InstanceStatus } from './InstanceStatus.tsx';

const COLUMNS: TableProps.ColumnDefinition<Instance>[] = [
  { id: 'name', header: 'Name', cell: (item) => item.name, sortingField: 'name', isRowHeader: true },
  {
    id: 'id',
    header: 'Instance ID',
    sortingField: 'id',
    cell: (item) => (
      <Link href={instanceHref(item.id)} onFollow={follow}>
        {item.id}
      </Link>
    ),
  },
  {
    id: 'state',
    header: 'Instance state',
    sortingField: 'state',
    cell: (item) => <InstanceStatus state={item.state} />,
  },
  { id: 'type', header: 'Instance type', sortingField: 'type', cell: (item) => item.type },
  { id: 'zone', header: 'Availability Zone', sortingField: 'zone', cell: (item) => item.zone },
  { id: 'publicIp', header: 'Public IPv4 address', cell: (item) => item.publicIp || '–' },
];

/** The list of instances. */
export function InstancesPage() {
  const { instances, refresh, notify } = useStore();
  const { region } = useRoute();
  const { items, collectionProps, filterProps, filteredItemsCount, paginationProps } = useCollection(
    region === 'eu-west-1' ? instances : [],
    {
      filtering: { empty: <Nothing text="No instances" />, noMatch: <Nothing text="No instances match the filter" /> },
      pagination: { pageSize: 200 },
      sorting: {},
      selection: { trackBy: 'id' },
    },
  );
  const selected = collectionProps.selectedItems ?? [];
  const every = (...states: Instance['state'][]) =>
    selected.length > 0 && selected.every((item) => states.includes(item.state));

  const change = async (action: string) => {
    const ids = selected.map((item) => item.id);
    await changeState(ids, action);
    await refresh();
    const done = {
      start: 'started',
      stop: 'initiated stopping of',
      reboot: 'rebooted',
      terminate: 'initiated termination of',
    };
    const verb = done[action as keyof typeof done];
    notify({ id: `${action}-${ids[0]}`, type: 'success', content: `Successfully ${verb} ${ids.join(', ')}` });
  };

  return (
    <Table
      {...collectionProps}
      items={items}
      columnDefinitions={COLUMNS}
      variant="full-page"
      stickyHeader
      resizableColumns={false}
      selectionType="multi"
      trackBy="id"
      ariaLabels={{
        tableLabel: 'Instances',
        selectionGroupLabel: 'Instance selection',
        allItemsSelectionLabel: () => 'Select all instances',
        itemSelectionLabel: (_state, item) => `Select ${item.name}`,
      }}
      header={
        <Header
          variant="awsui-h1-sticky"
          counter={selected.length > 0 ? `(${selected.length}/${items.length})` : `(${items.length})`}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button iconName="refresh" ariaLabel="Refresh instances" onClick={() => void refresh()} />
              <Button disabled={selected.length !== 1}>Connect</Button>
              <ButtonDropdown
                disabled={selected.length === 0}
                items={[
                  { id: 'stop', text: 'Stop instance', disabled: !every('running') },
                  { id: 'start', text: 'Start instance', disabled: !every('stopped') },
                  { id: 'reboot', text: 'Reboot instance', disabled: !every('running') },
                  { id: 'terminate', text: 'Terminate (delete) instance', disabled: !every('running', 'stopped') },
                ]}
                onItemClick={({ detail }) => void change(detail.id)}
              >
                Instance state
              </ButtonDropdown>
              <Button variant="primary" onClick={() => navigate(ec2Href('LaunchInstances'))}>
                Launch instances
              </Button>
            </SpaceBetween>
          }
        >
          Instances
        </Header>
      }
      filter={
        <TextFilter
          {...filterProps}
          filteringAriaLabel="Find instances"
          filteringPlaceholder="Find Instance by attribute or tag"
          countText={`${filteredItemsCount} matches`}
        />
      }
      pagination={<Pagination {...paginationProps} />}
    />
  );
}

function Nothing({ text }: { text: string }) {
  return (
    <Box textAlign="center" color="inherit" padding="l">
      <b>{text}</b>
      <Box variant="p" color="inherit">
        Launch an instance, or choose another Region.
      </Box>
    </Box>
  );
}
