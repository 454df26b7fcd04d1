import { tryCases } from '../support/trial';
import { chooseCases } from './cases/choose';
import { fillCases } from './cases/fill';
import { keysCases } from './cases/keys';
import { valueCases } from './cases/value';

tryCases([...fillCases, ...valueCases, ...chooseCases, ...keysCases]);
