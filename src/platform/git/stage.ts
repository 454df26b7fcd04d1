/** What is being done, and how many bytes of what is fetched have come. */
export interface GitStage {
  stage: 'fetching' | 'sending';
  bytes: number;
}

/** Tells of fetching, as it goes on. */
export function fetching(onStage: (stage: GitStage) => void): (bytes: number) => void {
  let all = 0;
  onStage({ stage: 'fetching', bytes: 0 });
  return (bytes) => {
    all += bytes;
    onStage({ stage: 'fetching', bytes: all });
  };
}
