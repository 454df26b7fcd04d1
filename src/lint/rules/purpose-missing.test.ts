import { judges } from '../../../test/support/lint';
import { purposeMissing } from './purpose-missing';

judges(purposeMissing, {
  complains: { 'no purpose': [{ purpose: '' }, { part: 'purpose' }] },
  content: { 'a short one': { purpose: 'Frees disk space.' } },
});
