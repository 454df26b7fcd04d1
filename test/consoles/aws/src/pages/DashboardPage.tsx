import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { ec2Href, follow } from '../router.ts';
import { useStore } from '../store.tsx';

/** What the account holds, in numbers. */
export function DashboardPage() {
  const { instances, keyPairs, securityGroups } = useStore();
  const counts: [label: string, count: number, view: string][] = [
    ['Instances (running)', instances.filter((each) => each.state === 'running').length, 'Instances'],
    ['Instances', instances.length, 'Instances'],
    ['Key pairs', keyPairs.length, 'KeyPairs'],
    ['Security groups', securityGroups.length, 'SecurityGroups'],
  ];
  return (
    <ContentLayout header={<Header variant="h1">Dashboard</Header>}>
      <SpaceBetween size="l">
        <Container header={<Header variant="h2">Resources</Header>}>
          <ColumnLayout columns={4} variant="text-grid">
            {counts.map(([label, count, view]) => (
              <div key={label}>
                <Box variant="awsui-key-label">{label}</Box>
                <Link
                  variant="awsui-value-large"
                  href={ec2Href(view)}
                  onFollow={follow}
                  ariaLabel={`${label}: ${count}`}
                >
                  {count}
                </Link>
              </div>
            ))}
          </ColumnLayout>
        </Container>
        <Container
          header={
            <Header
              variant="h2"
              description="To get started, launch an instance, which is a virtual server in the cloud."
            >
              Launch instance
            </Header>
          }
        >
          <Button variant="primary" href={ec2Href('LaunchInstances')} onFollow={follow}>
            Launch instance
          </Button>
        </Container>
      </SpaceBetween>
    </ContentLayout>
  );
}
