import type { Checked, Problem } from './rule';

/** What a rule finds when it looks at each of some things: what it is asked about it, or nothing when it is well. */
export function problemsOf<Subject>(
  rule: string,
  subjects: readonly Subject[],
  judge: (subject: Subject, at: number) => Omit<Problem, 'rule'> | undefined,
): Checked {
  const problems = subjects.flatMap((subject, at) => {
    const problem = judge(subject, at);
    return problem ? [{ rule, ...problem }] : [];
  });
  return { subjects: subjects.length, problems };
}
