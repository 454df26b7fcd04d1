/**
 * The processor time of a task in milliseconds, the best of three: what else the machine does, and when memory is cleared, does
 * not count. It tells how work grows with what is given, not how fast it is: that is for benchmarks.
 */
export function cpuTime(task: () => void): number {
  const once = () => {
    const start = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  return Math.min(once(), once(), once());
}
