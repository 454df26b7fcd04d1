import { tryCases } from '../support/trial';
import { targetsCases } from './cases/targets';

tryCases([...targetsCases]);
