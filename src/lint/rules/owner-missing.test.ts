import { judges } from '../../../test/support/lint';
import { ownerMissing } from './owner-missing';

judges(ownerMissing, {
  complains: { 'no owner': [{ owner: ' ' }, { part: 'owner' }] },
  content: { 'a person': { owner: 'Jane' } },
});
