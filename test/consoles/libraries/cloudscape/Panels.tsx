import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Flashbar from '@cloudscape-design/components/flashbar';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Link from '@cloudscape-design/components/link';
import Modal from '@cloudscape-design/components/modal';
import Popover from '@cloudscape-design/components/popover';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import Wizard from '@cloudscape-design/components/wizard';
import { useState } from 'react';

/** What opens, closes and leads on. */
export function Panels() {
  const [flash, setFlash] = useState(true);
  const [open, setOpen] = useState(false);
  const [confirm, setConfirm] = useState('');
  const [tab, setTab] = useState('details');
  const [step, setStep] = useState(0);
  const [name, setName] = useState('');
  return (
    <SpaceBetween size="m">
      <Flashbar
        items={
          flash
            ? [
                {
                  id: 'f',
                  type: 'info',
                  content: 'Quota changed',
                  dismissible: true,
                  dismissLabel: 'Dismiss message',
                  onDismiss: () => setFlash(false),
                },
              ]
            : []
        }
      />
      <Container header={<Header variant="h2">Panels</Header>}>
        <SpaceBetween size="m">
          <CopyToClipboard
            copyButtonAriaLabel="Copy ARN"
            copySuccessText="Copied"
            copyErrorText="Failed"
            textToCopy="arn:aws:s3:::logs"
            variant="inline"
          />
          <ExpandableSection headerText="Advanced settings">Shown on demand</ExpandableSection>
          <Tabs
            activeTabId={tab}
            onChange={({ detail }) => setTab(detail.activeTabId)}
            tabs={[
              { id: 'details', label: 'Details', content: 'Details here' },
              { id: 'monitoring', label: 'Monitoring', content: 'Charts here' },
            ]}
          />
          <Popover header="About" content="A popover" dismissAriaLabel="Close popover">
            Pending
          </Popover>
          <Link variant="info" onFollow={(event) => event.preventDefault()} ariaLabel="Information about panels">
            Info
          </Link>
          <Button onClick={() => setOpen(true)}>Delete volume</Button>
        </SpaceBetween>
      </Container>
      <Modal
        visible={open}
        onDismiss={() => setOpen(false)}
        header="Delete vol-web?"
        closeAriaLabel="Close dialog"
        footer={
          <Box float="right">
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button variant="primary" onClick={() => setOpen(false)}>
              Delete
            </Button>
          </Box>
        }
      >
        <FormField label="To confirm, type delete">
          <Input value={confirm} onChange={({ detail }) => setConfirm(detail.value)} />
        </FormField>
      </Modal>
      <Wizard
        activeStepIndex={step}
        onNavigate={({ detail }) => setStep(detail.requestedStepIndex)}
        onSubmit={() => setStep(0)}
        i18nStrings={{
          stepNumberLabel: (number) => `Step ${number}`,
          collapsedStepsLabel: (number, count) => `Step ${number} of ${count}`,
          cancelButton: 'Cancel wizard',
          previousButton: 'Previous',
          nextButton: 'Next',
          submitButton: 'Create stack',
          optional: 'optional',
        }}
        steps={[
          {
            title: 'Name it',
            content: (
              <FormField label="Stack name">
                <Input value={name} onChange={({ detail }) => setName(detail.value)} />
              </FormField>
            ),
          },
          { title: 'Review', content: 'All is well' },
        ]}
      />
    </SpaceBetween>
  );
}
