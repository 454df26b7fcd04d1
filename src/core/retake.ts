import { type Sop, type Step, stepsOf } from './sop';

/**
 * Which of the recorded steps shows what a step does: the last one with a picture that acts on an element of that role and
 * name, else the last one with a picture at all.
 */
export function retaken(step: Step | undefined, recorded: Sop): Step | undefined {
  const pictured = stepsOf(recorded).filter(({ picture }) => picture);
  const isSame = ({ target }: Step) => target?.role === step?.target?.role && target?.name === step?.target?.name;
  return pictured.findLast((one) => one.target !== undefined && isSame(one)) ?? pictured.at(-1);
}
