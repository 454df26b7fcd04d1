export { aws } from './aws';
export { grafana } from './grafana';
export { jenkins } from './jenkins';
