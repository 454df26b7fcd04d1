import { startLighttpd } from '../support/lighttpd';
import { gitFlow } from './git/flow';

// The same as in git.journey.ts, with a web server of Debian's.
gitFlow(startLighttpd);
