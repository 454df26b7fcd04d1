import 'ace-builds/css/ace.css';
import AttributeEditor from '@cloudscape-design/components/attribute-editor';
import Button from '@cloudscape-design/components/button';
import CodeEditor from '@cloudscape-design/components/code-editor';
import Container from '@cloudscape-design/components/container';
import FileDropzone from '@cloudscape-design/components/file-dropzone';
import FileInput from '@cloudscape-design/components/file-input';
import FileUpload from '@cloudscape-design/components/file-upload';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import PromptInput from '@cloudscape-design/components/prompt-input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TagEditor, { type TagEditorProps } from '@cloudscape-design/components/tag-editor';
import TextFilter from '@cloudscape-design/components/text-filter';
import Textarea from '@cloudscape-design/components/textarea';
import ace from 'ace-builds';
import 'ace-builds/src-noconflict/mode-yaml';
import { useState } from 'react';

const tagStrings: TagEditorProps.I18nStrings = {
  keyHeader: 'Key',
  valueHeader: 'Value',
  optional: 'optional',
  addButton: 'Add tag',
  removeButton: 'Remove tag',
  undoButton: 'Undo',
  loading: 'Loading',
  keyPlaceholder: 'Enter key',
  valuePlaceholder: 'Enter value',
  emptyTags: 'No tags',
  tooManyKeysSuggestion: '',
  tooManyValuesSuggestion: '',
  keysSuggestionLoading: '',
  keysSuggestionError: '',
  valuesSuggestionLoading: '',
  valuesSuggestionError: '',
  emptyKeyError: '',
  maxKeyCharLengthError: '',
  maxValueCharLengthError: '',
  duplicateKeyError: '',
  invalidKeyError: '',
  invalidValueError: '',
  awsPrefixError: '',
  tagLimit: (left) => `${left} tags left`,
  tagLimitReached: () => '',
  tagLimitExceeded: () => '',
  enteredKeyLabel: (key) => `Use "${key}"`,
  enteredValueLabel: (value) => `Use "${value}"`,
};

/** Fields that text and files go into. */
export function Fields() {
  const [name, setName] = useState('');
  const [count, setCount] = useState('1');
  const [search, setSearch] = useState('old');
  const [notes, setNotes] = useState('');
  const [prompt, setPrompt] = useState('');
  const [filter, setFilter] = useState('');
  const [code, setCode] = useState('a: 1\n');
  const [files, setFiles] = useState<File[]>([]);
  const [plan, setPlan] = useState<File[]>([]);
  const [dropped, setDropped] = useState<File[]>([]);
  const [pairs, setPairs] = useState([{ key: 'team', value: 'core' }]);
  const [tags, setTags] = useState<readonly TagEditorProps.Tag[]>([{ key: 'env', value: 'dev', existing: true }]);
  return (
    <Container header={<Header variant="h2">Fields</Header>}>
      <SpaceBetween size="m">
        <FormField label="Bucket name" description="Must be unique">
          <Input value={name} onChange={({ detail }) => setName(detail.value)} />
        </FormField>
        <FormField label="Desired capacity">
          <Input type="number" value={count} onChange={({ detail }) => setCount(detail.value)} />
        </FormField>
        <Input
          type="search"
          ariaLabel="Find logs"
          clearAriaLabel="Clear search"
          value={search}
          onChange={({ detail }) => setSearch(detail.value)}
        />
        <FormField label="Notes">
          <Textarea value={notes} onChange={({ detail }) => setNotes(detail.value)} />
        </FormField>
        <PromptInput
          ariaLabel="Prompt"
          actionButtonIconName="send"
          actionButtonAriaLabel="Send prompt"
          value={prompt}
          onChange={({ detail }) => setPrompt(detail.value)}
        />
        <TextFilter
          filteringText={filter}
          filteringAriaLabel="Filter volumes"
          filteringClearAriaLabel="Clear filter"
          onChange={({ detail }) => setFilter(detail.filteringText)}
        />
        <FormField label="Template" stretch>
          <CodeEditor
            ace={ace}
            language="yaml"
            value={code}
            ariaLabel="Template body"
            onDelayedChange={({ detail }) => setCode(detail.value)}
            preferences={{}}
            onPreferencesChange={() => {}}
            themes={{ light: ['textmate'], dark: ['textmate'] }}
          />
        </FormField>
        <FormField label="Certificates">
          <FileUpload
            value={files}
            onChange={({ detail }) => setFiles(detail.value)}
            i18nStrings={{
              uploadButtonText: () => 'Choose certificate',
              dropzoneText: () => 'Drop file',
              removeFileAriaLabel: (index) => `Remove file ${index + 1}`,
              limitShowFewer: 'Fewer',
              limitShowMore: 'More',
              errorIconAriaLabel: 'Error',
            }}
          />
        </FormField>
        <FileInput value={plan} onChange={({ detail }) => setPlan(detail.value)}>
          Choose plan
        </FileInput>
        <span>{plan.map((file) => file.name).join()}</span>
        <FileDropzone onChange={({ detail }) => setDropped(detail.value)}>Drop logs here</FileDropzone>
        <span>{dropped.map((file) => file.name).join()}</span>
        <AttributeEditor
          items={pairs}
          addButtonText="Add attribute"
          removeButtonText="Remove attribute"
          removeButtonAriaLabel={(item) => `Remove ${item.key}`}
          onAddButtonClick={() => setPairs([...pairs, { key: '', value: '' }])}
          onRemoveButtonClick={({ detail }) => setPairs(pairs.filter((_, index) => index !== detail.itemIndex))}
          definition={[
            {
              label: 'Attribute',
              control: (item, index) => (
                <Input
                  value={item.key}
                  onChange={({ detail }) =>
                    setPairs(pairs.map((pair, at) => (at === index ? { ...pair, key: detail.value } : pair)))
                  }
                />
              ),
            },
            {
              label: 'Setting',
              control: (item, index) => (
                <Input
                  value={item.value}
                  onChange={({ detail }) =>
                    setPairs(pairs.map((pair, at) => (at === index ? { ...pair, value: detail.value } : pair)))
                  }
                />
              ),
            },
          ]}
        />
        <TagEditor tags={tags} i18nStrings={tagStrings} onChange={({ detail }) => setTags(detail.tags)} />
        <Button onClick={() => setSearch('')}>Save fields</Button>
      </SpaceBetween>
    </Container>
  );
}
