import { tryCases } from '../support/trial';
import { drawnCases } from './cases/drawn';
import { targetsCases } from './cases/targets';
import { withinCases } from './cases/within';

tryCases([...targetsCases, ...drawnCases, ...withinCases]);
