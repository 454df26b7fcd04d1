import type { Picture, Sop, Step } from './sop';

type Pictured = Pick<Sop, 'phases' | 'rollback'>;

/** Ids of all shots a document refers to, each once: of its pictures and of what can be shown in place of them. */
export function shotsIn(sop: Pictured): string[] {
  const steps = [...sop.phases.flatMap((phase) => phase.steps), ...sop.rollback];
  return [
    ...new Set(steps.flatMap(({ picture, alternative }) => [picture, alternative].flatMap((one) => one?.shotId ?? []))),
  ];
}

/** The document with other shots in place of its own; `own` gives the id of the one to show. */
export function withShots<Document extends Pictured>(sop: Document, own: (shotId: string) => string): Document {
  const of = (picture: Picture): Picture => ({ ...picture, shotId: own(picture.shotId) });
  const shown = ({ picture, alternative, ...step }: Step): Step => ({
    ...step,
    ...(picture && { picture: of(picture) }),
    ...(alternative && { alternative: of(alternative) }),
  });
  return {
    ...sop,
    phases: sop.phases.map((phase) => ({ ...phase, steps: phase.steps.map(shown) })),
    rollback: sop.rollback.map(shown),
  };
}
