import { beginAriaCaches, endAriaCaches } from 'ivya/utils';
import type { Target } from '../core/target';
import { contextOf } from './context';
import { nameOf, roleOf } from './name';
import { framePath } from './place';
import { selectorsOf } from './selectors';

/** The element as a stranger would look for it. `naming` names it when that is not the element itself. */
export function targetOf(element: Element, naming: Element = element): Target {
  beginAriaCaches();
  try {
    const role = roleOf(naming);
    const name = nameOf(naming, role);
    const context = contextOf(naming, role, name);
    const frame = framePath(element.ownerDocument.defaultView).map((index) => `frame ${index}`);
    return {
      role: role.slice(0, 60),
      name,
      ...(context && { context: context.text }),
      selectors: selectorsOf(element, role, name, context?.scope),
      ...(frame.length > 0 && { frame }),
    };
  } finally {
    endAriaCaches();
  }
}
