import Button from '@cloudscape-design/components/button';
import Cards from '@cloudscape-design/components/cards';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import { useEffect, useState } from 'react';
import { ec2Href, follow } from '../router.ts';

const LAUNCH_MS = 1200;
const STAGES = ['Initializing requests', 'Creating network interface', 'Creating instance', 'Applying tags'];

/** A progress bar that fills in 1.2 s and then calls `onDone` once. */
export function Launching({ onDone }: { onDone(): void }) {
  const [step, setStep] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new callback must not launch a second time
  useEffect(() => {
    if (step > 20) return onDone();
    const timer = setTimeout(() => setStep(step + 1), LAUNCH_MS / 21);
    return () => clearTimeout(timer);
  }, [step]);
  return (
    <ContentLayout header={<Header variant="h1">Launching instance</Header>}>
      <Container>
        <ProgressBar
          label="Launch initiation"
          description="Please wait while we launch your instance. Do not close your browser while this is loading."
          additionalInfo={STAGES[Math.min(3, Math.floor(step / 5))]}
          value={Math.min(100, step * 5)}
        />
      </Container>
    </ContentLayout>
  );
}

const NEXT = [
  { title: 'Connect to your instance', text: 'Once your instance is running, log into it from your local computer.' },
  { title: 'Create billing alerts', text: 'To manage costs and avoid surprise bills, set up email notifications.' },
  { title: 'Connect a database', text: 'Configure the connection between an instance and a database.' },
];

/** What the form is followed by. */
export function LaunchSucceeded() {
  return (
    <ContentLayout header={<Header variant="h1">Launch an instance</Header>}>
      <Cards
        header={
          <Header
            variant="h2"
            actions={
              <Button variant="primary" href={ec2Href('Instances')} onFollow={follow}>
                View all instances
              </Button>
            }
          >
            Next steps
          </Header>
        }
        items={NEXT}
        trackBy="title"
        cardsPerRow={[{ cards: 1 }, { minWidth: 700, cards: 3 }]}
        cardDefinition={{
          header: (item) => item.title,
          sections: [{ id: 'text', content: (item) => item.text }],
        }}
      />
    </ContentLayout>
  );
}
