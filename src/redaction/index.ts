export { isCertain, RULES, ruleLabel } from './all';
export { findings } from './find';
export { type GateFinding, gateFindings, keepFinding, redactFindings } from './gate';
export { type Suspicion, suspicions } from './ocr';
export { placesOf, textIn } from './ocr-same';
export {
  groupedFindings,
  grown,
  keepFindings,
  maskFindings,
  type PictureFinding,
  pictureFindings,
} from './picture-gate';
export { redact } from './redact';
export { redactionReport } from './report';
export type { TextContext } from './rule';
export { redactUrl } from './url';
