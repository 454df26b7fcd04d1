import { judges } from '../../../test/support/lint';
import { reviewDate } from './review-date';

judges(reviewDate, {
  complains: {
    'no date': [{ reviewBy: '' }, { part: 'reviewBy', fixed: true }],
    'a word': [{ reviewBy: 'soon' }, { part: 'reviewBy', fixed: true }],
    yesterday: [{ reviewBy: '2026-11-21' }, { part: 'reviewBy', fixed: true }],
  },
  content: { today: { reviewBy: '2026-11-22' }, 'next year': { reviewBy: '2027-11-22' } },
});
