import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { trimmedPackages } from './vite.trim.ts';

const resolve = { alias: trimmedPackages };
/** Units are those of the Chromium build. */
const define = { __BROWSER__: JSON.stringify('chromium') };
/** Of sheets, vitest reads only those that it is told to: this one goes into exported pages. */
const css = { include: /exporters\/html\.css/ };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        resolve,
        define,
        test: {
          name: 'unit',
          css,
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          restoreMocks: true,
          // A process of its own for each file takes longer than all tests in them.
          isolate: false,
          // What is slow is told by benchmarks; a busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          css,
          include: ['test/journeys/**/*.journey.ts'],
          // With these CI would come near its 15 minutes: `npm run test:full`.
          exclude: process.env['SOPWRIGHT_FULL']
            ? []
            : [
                'test/journeys/{accname,camera-places,camera-refused,camera-scales,camera-world,cloudscape,consoles-real,docx,editors,exact,git,git-lighttpd,history,hostile,kinds,material,moments,ocr,packs,patternfly,pdf,picture-options,placeholders,prerender,replay,replay-deeds,secrets,shoelace,shown}.journey.ts',
              ],
          // Each journey has a browser of its own, and mostly waits for the person: three share two cores well.
          maxWorkers: 3,
          testTimeout: 240_000,
          // A machine with too much to do takes its time; what is asked of the product is measured in benchmarks.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
