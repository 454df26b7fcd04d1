export { check } from './check';
export { click } from './click';
export { fill } from './fill';
export { navigate } from './navigate';
export { note } from './note';
export { press } from './press';
export { select } from './select';
export { tab } from './tab';
