import { tryCases } from '../support/trial';
import { againCases } from './cases/again';
import { carryCases } from './cases/carry';
import { clickCases } from './cases/click';
import { moveCases } from './cases/move';
import { pointCases } from './cases/point';
import { pressCases } from './cases/press';

tryCases([...clickCases, ...pressCases, ...pointCases, ...againCases, ...moveCases, ...carryCases]);
