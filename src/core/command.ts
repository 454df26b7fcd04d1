import type { Box } from './box';
import type { Highlight, Mark } from './mark';
import type { Picture, PictureKept, PictureMask, Sop } from './sop';

/** Stands for the list of rollback steps where a command wants a phase's id. */
export const ROLLBACK = 'rollback';

/** Parts of the document that are one text. */
export type TextField = 'sopId' | 'version' | 'title' | 'purpose' | 'scope' | 'owner' | 'reviewBy';

/** Parts of the document that are a list, replaced as a whole. */
export type ListField =
  | 'roles'
  | 'prerequisites'
  | 'tools'
  | 'inputs'
  | 'validation'
  | 'troubleshooting'
  | 'related'
  | 'changeLog'
  | 'kept';

/** Parts of a step that are one text; all but the instruction vanish when they become empty. */
export type StepField = 'instruction' | 'value' | 'expected' | 'condition' | 'warning' | 'note';

/** Parts of a phase that are one text; all but the title vanish when they become empty. */
export type PhaseField = 'title' | 'role' | 'tool' | 'expected';

/** Replaces one list of the document. */
export type SetList = { [Field in ListField]: { do: 'setList'; field: Field; value: Sop[Field] } }[ListField];

/** Everything a person can do to a document. New ids come with the command, so that applying it stays pure. */
export type Command =
  | { do: 'setText'; field: TextField; value: string }
  | SetList
  /** Calls the input another name, also in the sentences that name it as `{{name}}`. */
  | { do: 'renameInput'; index: number; name: string }
  /** Takes over a document made elsewhere, e.g. a redacted one; ignored when it is another SOP. */
  | { do: 'replace'; document: Sop }
  | { do: 'editStep'; stepId: string; field: StepField; value: string }
  | { do: 'deleteStep'; stepId: string }
  /** `index`: among the steps of the phase without the moved one. */
  | { do: 'moveStep'; stepId: string; phaseId: string; index: number }
  /** Makes one step of it and the one before it in the same phase. */
  | { do: 'mergeStep'; stepId: string }
  /** A step without picture or target; `phaseId` may be {@link ROLLBACK}. */
  | { do: 'insertStep'; stepId: string; phaseId: string; index: number; instruction: string }
  | { do: 'editPhase'; phaseId: string; field: PhaseField; value: string }
  | { do: 'addPhase'; phaseId: string; index: number; title: string }
  /** With the steps in it. */
  | { do: 'deletePhase'; phaseId: string }
  /** Its steps go to the phase before it. */
  | { do: 'joinPhase'; phaseId: string }
  | { do: 'movePhase'; phaseId: string; index: number }
  /** The step and those after it become the new phase. */
  | { do: 'splitPhase'; stepId: string; phaseId: string; title: string }
  /** Masks belong to the shot: every step that shows the same shot gets them. */
  | { do: 'addMask'; stepId: string; mask: PictureMask }
  /** Several at once, which are taken back together. */
  | { do: 'addMasks'; masks: readonly { stepId: string; mask: PictureMask }[] }
  | { do: 'moveMask'; stepId: string; index: number; box: Box }
  | { do: 'removeMask'; stepId: string; index: number }
  /** Marks, highlight and crop belong to the step's picture alone. */
  | { do: 'addMark'; stepId: string; mark: Mark }
  /** Puts it in the place of the one of the same id. */
  | { do: 'changeMark'; stepId: string; mark: Mark }
  | { do: 'removeMark'; stepId: string; markId: string }
  | { do: 'setHighlight'; stepId: string; highlight: Highlight }
  /** Without a crop all of the picture is shown. */
  | { do: 'setCrop'; stepId: string; crop?: Box }
  /** Decisions to show what may be secret; they belong to the shot, as masks do. */
  | { do: 'keepInPictures'; places: readonly { stepId: string; kept: PictureKept }[] }
  /** Takes such a decision back. */
  | { do: 'askAgain'; stepId: string; index: number }
  /** Another picture in place of the step's, which goes with its alternative. */
  | { do: 'setPicture'; stepId: string; picture: Picture }
  /** Shows the alternative; what was shown becomes the alternative. */
  | { do: 'swapPicture'; stepId: string }
  /** With its alternative. */
  | { do: 'removePicture'; stepId: string };
