import '@patternfly/react-core/dist/styles/base.css';
import {
  Accordion,
  AccordionContent,
  AccordionItem,
  AccordionToggle,
  Alert,
  AlertActionCloseButton,
  Button,
  Checkbox,
  ClipboardCopy,
  DatePicker,
  Dropdown,
  DropdownItem,
  DropdownList,
  ExpandableSection,
  FileUpload,
  Form,
  FormGroup,
  FormSelect,
  FormSelectOption,
  Label,
  LabelGroup,
  MenuToggle,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  NumberInput,
  PageSection,
  Pagination,
  Radio,
  SearchInput,
  Select,
  SelectList,
  SelectOption,
  Slider,
  Switch,
  Tab,
  Tabs,
  TabTitleText,
  TextArea,
  TextInput,
  TimePicker,
  ToggleGroup,
  ToggleGroupItem,
  TreeView,
  Wizard,
  WizardStep,
} from '@patternfly/react-core';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Fields() {
  const [name, setName] = useState('');
  const [notes, setNotes] = useState('');
  const [count, setCount] = useState<number | ''>(3);
  const [search, setSearch] = useState('');
  const [file, setFile] = useState('');
  const [text, setText] = useState('');
  const [kind, setKind] = useState('small');
  return (
    <Form>
      <FormGroup label="Project name" fieldId="name" isRequired>
        <TextInput id="name" value={name} onChange={(_, value) => setName(value)} isRequired />
      </FormGroup>
      <FormGroup label="Notes" fieldId="notes">
        <TextArea id="notes" value={notes} onChange={(_, value) => setNotes(value)} />
      </FormGroup>
      <FormGroup label="Replicas" fieldId="replicas">
        <NumberInput
          value={count}
          onMinus={() => setCount(Number(count) - 1)}
          onPlus={() => setCount(Number(count) + 1)}
          onChange={(event) =>
            setCount(
              (event.target as HTMLInputElement).value === '' ? '' : Number((event.target as HTMLInputElement).value),
            )
          }
          inputAriaLabel="Replicas"
          minusBtnAriaLabel="Decrease"
          plusBtnAriaLabel="Increase"
        />
      </FormGroup>
      <SearchInput
        aria-label="Find pods"
        value={search}
        onChange={(_, value) => setSearch(value)}
        onClear={() => setSearch('')}
      />
      <FormGroup label="Start day" fieldId="day">
        <DatePicker value="2026-11-05" aria-label="Start day" buttonAriaLabel="Open calendar" />
      </FormGroup>
      <FormGroup label="Start time" fieldId="time">
        <TimePicker time="08:00" is24Hour aria-label="Start time" />
      </FormGroup>
      <FormGroup label="Manifest" fieldId="manifest">
        <FileUpload
          id="manifest"
          type="text"
          value={text}
          filename={file}
          onFileInputChange={(_, chosen) => setFile(chosen.name)}
          onTextChange={(_, value) => setText(value)}
          onClearClick={() => setFile('')}
          browseButtonText="Upload"
        />
      </FormGroup>
      <FormGroup label="Size" fieldId="size">
        <FormSelect id="size" value={kind} onChange={(_, value) => setKind(value)}>
          <FormSelectOption value="small" label="Small" />
          <FormSelectOption value="large" label="Large" />
        </FormSelect>
      </FormGroup>
    </Form>
  );
}

function Choices() {
  const [open, setOpen] = useState(false);
  const [space, setSpace] = useState('default');
  const [checks, setChecks] = useState<string[]>([]);
  const [checksOpen, setChecksOpen] = useState(false);
  const [on, setOn] = useState(false);
  const [checked, setChecked] = useState(false);
  const [policy, setPolicy] = useState('always');
  const [memory, setMemory] = useState(50);
  const [view, setView] = useState('list');
  const [labels, setLabels] = useState(['app=web', 'tier=front']);
  return (
    <Form>
      <FormGroup label="Namespace" fieldId="space">
        <Select
          isOpen={open}
          selected={space}
          onOpenChange={setOpen}
          onSelect={(_, value) => {
            setSpace(String(value));
            setOpen(false);
          }}
          toggle={(ref) => (
            <MenuToggle ref={ref} id="space" aria-label="Namespace" onClick={() => setOpen(!open)} isExpanded={open}>
              {space}
            </MenuToggle>
          )}
        >
          <SelectList>
            <SelectOption value="default">default</SelectOption>
            <SelectOption value="monitoring" description="Prometheus">
              monitoring
            </SelectOption>
          </SelectList>
        </Select>
      </FormGroup>
      <Select
        role="menu"
        isOpen={checksOpen}
        onOpenChange={setChecksOpen}
        onSelect={(_, value) =>
          setChecks(checks.includes(String(value)) ? checks.filter((one) => one !== value) : [...checks, String(value)])
        }
        toggle={(ref) => (
          <MenuToggle ref={ref} onClick={() => setChecksOpen(!checksOpen)} isExpanded={checksOpen}>
            Status
          </MenuToggle>
        )}
      >
        <SelectList>
          {['Running', 'Failed'].map((one) => (
            <SelectOption key={one} hasCheckbox value={one} isSelected={checks.includes(one)}>
              {one}
            </SelectOption>
          ))}
        </SelectList>
      </Select>
      <Switch id="on" label="Autoscaling" isChecked={on} onChange={(_, value) => setOn(value)} />
      <Checkbox id="dry" label="Dry run" isChecked={checked} onChange={(_, value) => setChecked(value)} />
      <Radio
        id="always"
        name="policy"
        label="Always"
        isChecked={policy === 'always'}
        onChange={() => setPolicy('always')}
      />
      <Radio
        id="never"
        name="policy"
        label="Never"
        isChecked={policy === 'never'}
        onChange={() => setPolicy('never')}
      />
      <Slider thumbAriaLabel="Memory" value={memory} onChange={(_, value) => setMemory(value)} />
      <ToggleGroup aria-label="View">
        {['list', 'topology'].map((one) => (
          <ToggleGroupItem
            key={one}
            text={one}
            buttonId={one}
            isSelected={view === one}
            onChange={() => setView(one)}
          />
        ))}
      </ToggleGroup>
      <LabelGroup categoryName="Labels">
        {labels.map((label) => (
          <Label key={label} onClose={() => setLabels(labels.filter((one) => one !== label))}>
            {label}
          </Label>
        ))}
      </LabelGroup>
    </Form>
  );
}

function Kebab() {
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plain"
          aria-label="Row actions"
          isExpanded={open}
          onClick={() => setOpen(!open)}
          icon={<span aria-hidden="true">⋮</span>}
        />
      )}
    >
      <DropdownList>
        <DropdownItem>Edit labels</DropdownItem>
        <DropdownItem>Delete pod</DropdownItem>
      </DropdownList>
    </Dropdown>
  );
}

function Panels() {
  const [tab, setTab] = useState<string | number>('details');
  const [dialog, setDialog] = useState(false);
  const [wizard, setWizard] = useState(false);
  const [alert, setAlert] = useState(true);
  const [page, setPage] = useState(1);
  const [item, setItem] = useState(false);
  const [file, setFile] = useState<{ id?: string }[]>([]);
  return (
    <>
      <table>
        <tbody>
          {['web-1', 'web-2'].map((pod) => (
            <tr key={pod}>
              <td>{pod}</td>
              <td>Running</td>
              <td>
                <Kebab />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pagination itemCount={60} perPage={20} page={page} onSetPage={(_, next) => setPage(next)} widgetId="pods" />
      <Tabs activeKey={tab} onSelect={(_, key) => setTab(key)}>
        <Tab eventKey="details" title={<TabTitleText>Details</TabTitleText>}>
          Details here
        </Tab>
        <Tab eventKey="events" title={<TabTitleText>Events</TabTitleText>}>
          Events here
        </Tab>
      </Tabs>
      <ClipboardCopy isReadOnly hoverTip="Copy" clickTip="Copied">
        oc login
      </ClipboardCopy>
      <ExpandableSection toggleText="Show more">More</ExpandableSection>
      <Accordion>
        <AccordionItem isExpanded={item}>
          <AccordionToggle id="faq" onClick={() => setItem(!item)}>
            Limits
          </AccordionToggle>
          <AccordionContent>None</AccordionContent>
        </AccordionItem>
      </Accordion>
      <TreeView
        aria-label="Catalog"
        data={[{ name: 'Databases', id: 'db', children: [{ name: 'Redis', id: 'redis' }] }]}
        activeItems={file as never[]}
        onSelect={(_, chosen) => setFile([chosen])}
      />
      {alert && (
        <Alert
          isInline
          title="Quota is low"
          actionClose={<AlertActionCloseButton title="Close alert" onClose={() => setAlert(false)} />}
        />
      )}
      <Button onClick={() => setDialog(true)}>Delete project</Button>
      <Modal isOpen={dialog} onClose={() => setDialog(false)} variant="small" aria-label="Delete project?">
        <ModalHeader title="Delete project?" />
        <ModalBody>It is gone for good.</ModalBody>
        <ModalFooter>
          <Button variant="danger" onClick={() => setDialog(false)}>
            Delete
          </Button>
        </ModalFooter>
      </Modal>
      <Button onClick={() => setWizard(true)}>Create cluster</Button>
      {wizard && (
        <Wizard height={300} onClose={() => setWizard(false)} onSave={() => setWizard(false)}>
          <WizardStep name="Network" id="network">
            Pick a network
          </WizardStep>
          <WizardStep name="Confirm" id="confirm" footer={{ nextButtonText: 'Finish' }}>
            All is well
          </WizardStep>
        </Wizard>
      )}
    </>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <PageSection>
      <h1>Workloads</h1>
      <Fields />
      <Choices />
      <Panels />
    </PageSection>
  </StrictMode>,
);
