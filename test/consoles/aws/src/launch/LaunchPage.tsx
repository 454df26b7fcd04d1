import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import FormField from '@cloudscape-design/components/form-field';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { Instance } from '../../model.ts';
import { launchInstances } from '../api.ts';
import { follow, instanceHref } from '../router.ts';
import { useStore } from '../store.tsx';
import { AdvancedDetails } from './AdvancedDetails.tsx';
import { emptyForm, type LaunchForm } from './form.ts';
import { ImagePicker } from './ImagePicker.tsx';
import { InstanceTypePicker } from './InstanceTypePicker.tsx';
import { KeyPairPicker } from './KeyPairPicker.tsx';
import { Launching, LaunchSucceeded } from './Launching.tsx';
import { NetworkSettings } from './NetworkSettings.tsx';
import { StorageSettings } from './StorageSettings.tsx';
import { Summary } from './Summary.tsx';

/** The link that the success message carries. */
function LaunchedMessage({ launched }: { launched: Instance[] }) {
  return (
    <>
      Successfully initiated launch of {launched.length === 1 ? 'instance' : 'instances'}{' '}
      {launched.map((instance, index) => (
        <span key={instance.id}>
          {index > 0 && ', '}
          <Link color="inverted" href={instanceHref(instance.id)} onFollow={follow}>
            {instance.id}
          </Link>
        </span>
      ))}
    </>
  );
}

/** The launch form, then its progress, then what to do next. */
export function LaunchPage() {
  const { securityGroups, notify, refresh } = useStore();
  const [form, setForm] = useState(() => emptyForm(securityGroups[0]?.vpc ?? ''));
  const [stage, setStage] = useState<'form' | 'launching' | 'done'>('form');
  const set = (part: Partial<LaunchForm>) => setForm((before) => ({ ...before, ...part }));

  const launched = async () => {
    const instances = await launchInstances(form);
    await refresh();
    notify({ id: `launch-${instances[0]?.id}`, type: 'success', content: <LaunchedMessage launched={instances} /> });
    setStage('done');
  };

  if (stage === 'launching') return <Launching onDone={() => void launched()} />;
  if (stage === 'done') return <LaunchSucceeded />;
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description="Create virtual machines, or instances, that run in the cloud. Get started by following the steps below."
        >
          Launch an instance
        </Header>
      }
    >
      <Grid gridDefinition={[{ colspan: { default: 12, m: 8 } }, { colspan: { default: 12, m: 4 } }]}>
        <SpaceBetween size="l">
          <Container header={<Header variant="h2">Name</Header>}>
            <FormField label="Name" description="The value of the instance's Name tag.">
              <Input
                value={form.name}
                placeholder="e.g. My Web Server"
                onChange={({ detail }) => set({ name: detail.value })}
              />
            </FormField>
          </Container>
          <ImagePicker form={form} set={set} />
          <InstanceTypePicker form={form} set={set} />
          <KeyPairPicker form={form} set={set} />
          <NetworkSettings form={form} set={set} />
          <StorageSettings form={form} set={set} />
          <AdvancedDetails form={form} set={set} />
          <Box padding={{ bottom: 'l' }} />
        </SpaceBetween>
        <Summary form={form} set={set} onLaunch={() => setStage('launching')} />
      </Grid>
    </ContentLayout>
  );
}
