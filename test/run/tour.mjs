// Records the demo procedure and makes the pictures of the first-run page, public/tour, of it. Build first.
import { join } from 'node:path';
import { root } from './setup.mjs';
import { load } from './typescript.mjs';

const { tour } = await load(join(root, 'test/journeys/tour.ts'));
await tour();
process.exit(0);
