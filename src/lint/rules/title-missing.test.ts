import { judges } from '../../../test/support/lint';
import { titleMissing } from './title-missing';

judges(titleMissing, {
  complains: {
    'no title': [{ title: '' }, { part: 'title' }],
    'what a recording without a title is called': [{ title: 'Untitled procedure' }, { part: 'title' }],
    'a title that any procedure could have': [{ title: 'Test' }, { part: 'title' }],
  },
  content: { 'one that has such a word in it': { title: 'Test the fail-over' } },
});
