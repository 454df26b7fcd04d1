import { tryCases } from '../support/trial';
import { boardCases } from './cases/board';
import { chooseCases } from './cases/choose';
import { fillCases } from './cases/fill';
import { keysCases } from './cases/keys';
import { stateCases } from './cases/state';
import { valueCases } from './cases/value';

tryCases([...fillCases, ...valueCases, ...chooseCases, ...stateCases, ...keysCases, ...boardCases]);
