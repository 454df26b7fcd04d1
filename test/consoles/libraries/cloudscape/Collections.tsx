import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import ButtonGroup from '@cloudscape-design/components/button-group';
import Cards from '@cloudscape-design/components/cards';
import CollectionPreferences from '@cloudscape-design/components/collection-preferences';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import TreeView from '@cloudscape-design/components/tree-view';
import { useState } from 'react';

interface Volume {
  name: string;
  size: string;
}
interface Folder {
  id: string;
  children?: Folder[];
}
const FOLDERS: Folder[] = [{ id: 'logs', children: [{ id: '2026' }, { id: '2025' }] }, { id: 'backups' }];

/** Tables, cards and trees. */
export function Collections() {
  const [volumes, setVolumes] = useState<Volume[]>([
    { name: 'vol-web', size: '8' },
    { name: 'vol-db', size: '20' },
  ]);
  const [picked, setPicked] = useState<Volume[]>([]);
  const [one, setOne] = useState<Volume[]>([]);
  const [cards, setCards] = useState<Volume[]>([]);
  const [sorted, setSorted] = useState(false);
  const [page, setPage] = useState(1);
  const [expanded, setExpanded] = useState<readonly string[]>([]);
  const [preferences, setPreferences] = useState({ pageSize: 10, wrapLines: false });
  const shown = sorted ? [...volumes].reverse() : volumes;
  const label = (item: Volume) => item.name;
  return (
    <Container header={<Header variant="h2">Collections</Header>}>
      <SpaceBetween size="m">
        <Table
          items={shown}
          trackBy="name"
          selectionType="multi"
          selectedItems={picked}
          onSelectionChange={({ detail }) => setPicked(detail.selectedItems)}
          ariaLabels={{
            tableLabel: 'Volumes',
            selectionGroupLabel: 'Selection',
            allItemsSelectionLabel: () => 'Select all volumes',
            itemSelectionLabel: (_, item) => `Select ${item.name}`,
            activateEditLabel: (column, item) => `Edit ${item.name} ${column.header}`,
            cancelEditLabel: () => 'Cancel editing',
            submitEditLabel: () => 'Submit edit',
          }}
          sortingColumn={{ sortingField: 'name' }}
          sortingDescending={sorted}
          onSortingChange={() => setSorted(!sorted)}
          submitEdit={(item, _, value) =>
            setVolumes(volumes.map((volume) => (volume === item ? { ...volume, size: String(value) } : volume)))
          }
          columnDefinitions={[
            { id: 'name', header: 'Name', cell: label, sortingField: 'name', isRowHeader: true },
            {
              id: 'size',
              header: 'Size',
              cell: (item) => item.size,
              editConfig: {
                ariaLabel: 'Size',
                editIconAriaLabel: 'editable',
                editingCell: (item, { currentValue, setValue }) => (
                  <Input
                    autoFocus
                    ariaLabel="New size"
                    value={String(currentValue ?? item.size)}
                    onChange={({ detail }) => setValue(detail.value)}
                  />
                ),
              },
            },
            {
              id: 'act',
              header: 'Actions',
              cell: () => (
                <ButtonDropdown
                  variant="icon"
                  ariaLabel="Volume actions"
                  items={[
                    { id: 'attach', text: 'Attach' },
                    { id: 'delete', text: 'Delete' },
                  ]}
                />
              ),
            },
          ]}
          pagination={
            <Pagination
              currentPageIndex={page}
              pagesCount={3}
              onChange={({ detail }) => setPage(detail.currentPageIndex)}
              ariaLabels={{
                nextPageLabel: 'Next page',
                previousPageLabel: 'Previous page',
                pageLabel: (number) => `Page ${number}`,
              }}
            />
          }
          preferences={
            <CollectionPreferences
              title="Volume preferences"
              confirmLabel="Confirm"
              cancelLabel="Cancel"
              preferences={preferences}
              onConfirm={({ detail }) =>
                setPreferences({ pageSize: detail.pageSize ?? 10, wrapLines: detail.wrapLines ?? false })
              }
              pageSizePreference={{
                title: 'Page size',
                options: [
                  { value: 10, label: '10 volumes' },
                  { value: 50, label: '50 volumes' },
                ],
              }}
              wrapLinesPreference={{ label: 'Wrap lines', description: 'Show all text' }}
            />
          }
        />
        <Table
          items={volumes}
          trackBy="name"
          selectionType="single"
          selectedItems={one}
          onSelectionChange={({ detail }) => setOne(detail.selectedItems)}
          ariaLabels={{
            tableLabel: 'Snapshots',
            selectionGroupLabel: 'Snapshot selection',
            allItemsSelectionLabel: () => 'Select all',
            itemSelectionLabel: (_, item) => `Snapshot of ${item.name}`,
          }}
          columnDefinitions={[
            { id: 'name', header: 'Volume', cell: label, isRowHeader: true },
            { id: 'act', header: 'Actions', cell: () => <Button variant="inline-link">Restore</Button> },
          ]}
        />
        <Cards
          items={volumes}
          trackBy="name"
          selectionType="multi"
          selectedItems={cards}
          onSelectionChange={({ detail }) => setCards(detail.selectedItems)}
          ariaLabels={{ selectionGroupLabel: 'Cards', itemSelectionLabel: (_, item) => `Card ${item.name}` }}
          cardDefinition={{ header: (item) => `Card ${item.name}`, sections: [{ content: (item) => item.size }] }}
        />
        <TreeView
          ariaLabel="Folders"
          items={FOLDERS}
          getItemId={({ id }) => id}
          getItemChildren={({ children }) => children}
          renderItem={({ id }) => ({ content: id })}
          expandedItems={expanded}
          onItemToggle={({ detail }) =>
            setExpanded(detail.expanded ? [...expanded, detail.id] : expanded.filter((id) => id !== detail.id))
          }
          i18nStrings={{
            expandButtonLabel: ({ id }) => `Expand ${id}`,
            collapseButtonLabel: ({ id }) => `Collapse ${id}`,
          }}
        />
        <ButtonDropdown
          items={[
            { id: 'start', text: 'Start' },
            { id: 'more', text: 'More', items: [{ id: 'stop', text: 'Stop' }] },
          ]}
          expandableGroups
        >
          Instance state
        </ButtonDropdown>
        <ButtonGroup
          variant="icon"
          ariaLabel="Chat actions"
          items={[
            { type: 'icon-button', id: 'like', text: 'Like', iconName: 'thumbs-up' },
            {
              type: 'menu-dropdown',
              id: 'more',
              text: 'More actions',
              items: [{ id: 'report', text: 'Report' }],
            },
          ]}
        />
      </SpaceBetween>
    </Container>
  );
}
