import ace from 'ace-builds/src-noconflict/ace';
import 'ace-builds/src-noconflict/ext-language_tools';
import 'ace-builds/src-noconflict/mode-sh';
import 'ace-builds/src-noconflict/snippets/sh';
import 'ace-builds/src-noconflict/theme-cloud_editor';
import 'ace-builds/src-noconflict/theme-cloud_editor_dark';
import CodeEditor, { type CodeEditorProps } from '@cloudscape-design/components/code-editor';
import FormField from '@cloudscape-design/components/form-field';
import { useState } from 'react';
import type { PartProps } from './form.ts';

ace.config.setDefaultValue('session', 'useWorker', false);
ace.config.setDefaultValue('renderer', 'showPrintMargin', false);

const THEMES = { light: ['cloud_editor'], dark: ['cloud_editor_dark'] };

/** The script that runs at the first start. */
export function UserData({ form, set }: PartProps) {
  // The editor keeps the text; handing each change back would undo keys that were pressed while React rendered.
  const [initial] = useState(form.userData);
  const [preferences, setPreferences] = useState<CodeEditorProps.Preferences>({
    wrapLines: true,
    theme: 'cloud_editor',
  });
  return (
    <FormField label="User data" description="Commands that run when the instance starts for the first time." stretch>
      <CodeEditor
        ace={ace}
        language="sh"
        ariaLabel="User data"
        value={initial}
        onDelayedChange={({ detail }) => set({ userData: detail.value })}
        preferences={preferences}
        onPreferencesChange={({ detail }) => setPreferences(detail)}
        themes={THEMES}
        editorContentHeight={180}
      />
    </FormField>
  );
}
