import { tryCases } from '../support/trial';
import { clickCases } from './cases/click';
import { moveCases } from './cases/move';

tryCases([...clickCases, ...moveCases]);
