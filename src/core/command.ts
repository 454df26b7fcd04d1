import type { Box } from './box';
import type { Highlight, Mark } from './mark';
import type { Code, Picture, PictureKept, PictureMask, Sop, Status, Step } from './sop';

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
export type StepField =
  | 'instruction'
  | 'value'
  | 'expected'
  | 'condition'
  /** Id of another step. */
  | 'otherwise'
  | 'warning'
  | 'note'
  | 'tip';

/** One text of the document: the keys and indices that lead to it, and what it is to be. */
export interface TextChange {
  path: readonly (string | number)[];
  value: string;
}

/** Parts of a phase that are one text; all but the title vanish when they become empty. */
export type PhaseField = 'title' | 'role' | 'tool' | 'expected';

/** What a step does, where and with what. */
export type Like = Pick<Step, 'action' | 'target' | 'value' | 'page'>;

/** Replaces one list of the document. */
export type SetList = { [Field in ListField]: { do: 'setList'; field: Field; value: Sop[Field] } }[ListField];

/** Everything a person can do to a document. New ids come with the command, so that applying it stays pure. */
export type Command =
  /** Several as one, which is taken back as one. */
  | { do: 'batch'; commands: readonly Command[] }
  /** The suggestion of that id is not wanted. */
  | { do: 'dismissSuggestion'; id: string }
  | { do: 'setText'; field: TextField; value: string }
  | SetList
  | { do: 'setStatus'; status: Status }
  /** Calls the input another name, also in the sentences that name it as `{{name}}`. */
  | { do: 'renameInput'; index: number; name: string }
  /** Writes `{{name}}` for the input's example wherever it stands, and has the input among the document's. */
  | { do: 'useInput'; input: Sop['inputs'][number] }
  /** Takes over a document made elsewhere, e.g. a redacted one; ignored when it is another SOP. */
  | { do: 'replace'; document: Sop }
  /** Gives the document a version and notes in the change log what is new in it; the entry of that version is replaced. */
  | { do: 'release'; entry: Sop['changeLog'][number] }
  /** Several texts at once, e.g. of find and replace; what is not a text is left alone. */
  | { do: 'setTexts'; texts: readonly TextChange[] }
  | { do: 'editStep'; stepId: string; field: StepField; value: string }
  /** Without a code there is none any more. */
  | { do: 'setCode'; stepId: string; code?: Code | undefined }
  | { do: 'deleteStep'; stepId: string }
  | { do: 'deleteSteps'; stepIds: readonly string[] }
  /** `index`: among the steps of the phase without the moved one. */
  | { do: 'moveStep'; stepId: string; phaseId: string; index: number }
  /** In the order they stand in; `index`: among the steps of the phase without the moved ones. */
  | { do: 'moveSteps'; stepIds: readonly string[]; phaseId: string; index: number }
  /** Makes one step of it and the one before it in the same phase. */
  | { do: 'mergeStep'; stepId: string }
  /** Makes one step of them all, where the first of them stands. */
  | { do: 'mergeSteps'; stepIds: readonly string[] }
  /** What stands in the instruction from `at` on becomes a step of its own, `newId`, right after it. */
  | { do: 'splitStep'; stepId: string; newId: string; at: number }
  /** A step without picture, a note unless `like` says what it does; `phaseId` may be {@link ROLLBACK}. */
  | { do: 'insertStep'; stepId: string; phaseId: string; index: number; instruction: string; like?: Like }
  /** Whole steps, e.g. copies; those whose id is taken are left out. */
  | { do: 'insertSteps'; steps: readonly Step[]; phaseId: string; index: number }
  /** They become a new phase where the first of them stands; those after it in its phase get the phase `restId`. */
  | { do: 'groupSteps'; stepIds: readonly string[]; phaseId: string; restId: string; title: string }
  /** What was recorded, after the step or at the end of the phase `at`, with tools, inputs and prerequisites that it brings. */
  | { do: 'insertRecorded'; at: string; recorded: Sop }
  /** What was recorded takes the place of the first of these steps; the others go. */
  | { do: 'replaceRecorded'; stepIds: readonly string[]; recorded: Sop }
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
  /** A person has looked at what is masked there. Not a change of the document: it cannot be taken back. */
  | { do: 'reviewPictures'; stepIds: readonly string[] }
  /** Another picture in place of the step's, which goes with its alternative. */
  | { do: 'setPicture'; stepId: string; picture: Picture }
  /** Shows the alternative; what was shown becomes the alternative. */
  | { do: 'swapPicture'; stepId: string }
  /** With its alternative. */
  | { do: 'removePicture'; stepId: string };
