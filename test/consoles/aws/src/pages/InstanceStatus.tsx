import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { InstanceState } from '../../model.ts';

const LOOK: Record<InstanceState, [StatusIndicatorProps.Type, string]> = {
  pending: ['pending', 'Pending'],
  running: ['success', 'Running'],
  stopping: ['in-progress', 'Stopping'],
  stopped: ['stopped', 'Stopped'],
  'shutting-down': ['in-progress', 'Shutting-down'],
  terminated: ['error', 'Terminated'],
};

/** An instance's state with its icon. */
export function InstanceStatus({ state }: { state: InstanceState }) {
  const [type, text] = LOOK[state];
  return <StatusIndicator type={type}>{text}</StatusIndicator>;
}
