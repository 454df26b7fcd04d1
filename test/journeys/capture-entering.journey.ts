import { tryCases } from '../support/trial';
import { chooseCases } from './cases/choose';
import { fillCases } from './cases/fill';
import { keysCases } from './cases/keys';

tryCases([...fillCases, ...chooseCases, ...keysCases]);
