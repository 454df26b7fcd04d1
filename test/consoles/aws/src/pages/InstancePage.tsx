import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import Tabs from '@cloudscape-design/components/tabs';
import type { Instance } from '../../model.ts';
import { useRoute } from '../router.ts';
import { useStore } from '../store.tsx';
import { InstanceStatus } from './InstanceStatus.tsx';

function Copyable({ what, text }: { what: string; text: string }) {
  if (!text) return <>–</>;
  return (
    <CopyToClipboard
      variant="inline"
      textToCopy={text}
      copyButtonAriaLabel={`Copy ${what}`}
      copySuccessText={`${what} copied`}
      copyErrorText={`${what} failed to copy`}
    />
  );
}

function Summary({ instance, arn }: { instance: Instance; arn: string }) {
  return (
    <Container header={<Header variant="h2">Instance summary</Header>}>
      <KeyValuePairs
        columns={3}
        items={[
          { label: 'Instance ID', value: <Copyable what="Instance ID" text={instance.id} /> },
          { label: 'Public IPv4 address', value: <Copyable what="Public IPv4 address" text={instance.publicIp} /> },
          { label: 'Private IPv4 address', value: <Copyable what="Private IPv4 address" text={instance.privateIp} /> },
          { label: 'Instance state', value: <InstanceStatus state={instance.state} /> },
          { label: 'Instance type', value: instance.type },
          { label: 'Availability Zone', value: instance.zone },
          { label: 'VPC ID', value: <Copyable what="VPC ID" text={instance.vpc} /> },
          { label: 'Subnet ID', value: <Copyable what="Subnet ID" text={instance.subnet} /> },
          { label: 'Instance ARN', value: <Copyable what="Instance ARN" text={arn} /> },
        ]}
      />
    </Container>
  );
}

function Details({ instance }: { instance: Instance }) {
  return (
    <Container header={<Header variant="h2">Instance details</Header>}>
      <KeyValuePairs
        columns={3}
        items={[
          { label: 'AMI name', value: instance.image },
          { label: 'Key pair assigned at launch', value: instance.keyName || '–' },
          { label: 'Launch time', value: new Date(instance.launchedAt).toUTCString() },
          { label: 'Termination protection', value: instance.terminationProtection ? 'Enabled' : 'Disabled' },
          { label: 'Monitoring', value: 'disabled' },
          { label: 'Lifecycle', value: 'normal' },
        ]}
      />
    </Container>
  );
}

function Security({ instance }: { instance: Instance }) {
  const { account, securityGroups } = useStore();
  const groups = securityGroups.filter((group) => instance.securityGroups.includes(group.name));
  return (
    <Container header={<Header variant="h2">Security details</Header>}>
      <KeyValuePairs
        columns={3}
        items={[
          { label: 'Owner ID', value: <Copyable what="Owner ID" text={account.id} /> },
          { label: 'Security groups', value: groups.map((group) => `${group.id} (${group.name})`).join(', ') },
          { label: 'IAM Role', value: '–' },
        ]}
      />
    </Container>
  );
}

function Tags({ instance }: { instance: Instance }) {
  return (
    <Table
      items={instance.tags}
      trackBy="key"
      header={<Header counter={`(${instance.tags.length})`}>Tags</Header>}
      ariaLabels={{ tableLabel: 'Tags' }}
      columnDefinitions={[
        { id: 'key', header: 'Key', cell: (tag) => tag.key, isRowHeader: true },
        { id: 'value', header: 'Value', cell: (tag) => tag.value },
      ]}
    />
  );
}

/** One instance: summary and tabs. */
export function InstancePage({ id }: { id: string }) {
  const { account, instances, refresh } = useStore();
  const { region } = useRoute();
  const instance = instances.find((each) => each.id === id);
  if (!instance) return <Box variant="h1">The instance {id} does not exist</Box>;
  const arn = `arn:aws:ec2:${region}:${account.id}:instance/${id}`;
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button iconName="refresh" ariaLabel="Refresh instance" onClick={() => void refresh()} />
              <Button disabled={instance.state !== 'running'}>Connect</Button>
            </SpaceBetween>
          }
        >
          {`Instance summary for ${id} (${instance.name})`}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <Summary instance={instance} arn={arn} />
        <Tabs
          ariaLabel="Instance"
          tabs={[
            { id: 'details', label: 'Details', content: <Details instance={instance} /> },
            { id: 'security', label: 'Security', content: <Security instance={instance} /> },
            { id: 'tags', label: 'Tags', content: <Tags instance={instance} /> },
          ]}
        />
      </SpaceBetween>
    </ContentLayout>
  );
}
