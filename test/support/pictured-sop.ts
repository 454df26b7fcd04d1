import type { Page } from 'playwright-core';
import { factsOf, UNFILED } from '../../src/core/card';
import type { Picture } from '../../src/core/sop';
import { phaseOf, pictureOf, sopOf, stepOf } from './sops';

/** Steps a phase has. */
const PHASE = 25;
/** Pictures that look different: drawing more takes long, and each is stored for itself anyway. */
const DIFFERENT = 50;

/**
 * Puts an SOP of as many steps into the library, each with a picture stored for itself, 1366×800, from a page of the extension
 * that has opened the library; `marked`: what is marked on each. Gives its id.
 */
export async function storePictured(
  extensionPage: Page,
  steps: number,
  marked: Partial<Picture> = {},
): Promise<string> {
  const phases = Array.from({ length: Math.ceil(steps / PHASE) }, (_phase, phase) =>
    phaseOf(
      `phase-${phase}`,
      Array.from({ length: Math.min(PHASE, steps - phase * PHASE) }, (_step, at) =>
        stepOf(`step-${phase * PHASE + at}`, {
          instruction: `Click **Restart node ${phase * PHASE + at}**.`,
          picture: { ...pictureOf(`step-${phase * PHASE + at}`), ...marked },
        }),
      ),
    ),
  );
  const document = sopOf({ id: 'pictured', title: `${steps} steps`, phases });
  const shots = phases.flatMap((phase) => phase.steps.map(({ id }) => id));
  await extensionPage.evaluate(
    async ({ row, card, shotIds, different }) => {
      const opening = indexedDB.open('sopwright');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const database = opening.result;
      const put = async (table: string, rows: unknown[]) => {
        const writing = database.transaction(table, 'readwrite');
        for (const one of rows) writing.objectStore(table).put(one);
        await new Promise((resolve, reject) => {
          writing.oncomplete = resolve;
          writing.onerror = () => reject(writing.error);
        });
      };
      const canvas = new OffscreenCanvas(1366, 800);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.font = '14px sans-serif';
      const images: Blob[] = [];
      for (let at = 0; at < Math.min(different, shotIds.length); at++) {
        pen.fillStyle = `hsl(${(at * 37) % 360} 40% 92%)`;
        pen.fillRect(0, 0, 1366, 800);
        pen.fillStyle = '#222';
        for (let line = 0; line < 30; line++) pen.fillText(`Node ${at} line ${line} is running`, 40, 40 + line * 24);
        images.push(await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 }));
      }
      for (const [at, id] of shotIds.entries()) {
        await put('pictures', [{ id: `picture-${id}`, image: images[at % different] }]);
        const size = { width: 1366, height: 800, moment: 'before', masks: [] };
        await put('shots', [{ id, sessionId: 'session', pictureId: `picture-${id}`, ...size }]);
      }
      await put('sops', [row]);
      await put('cards', [card]);
      database.close();
    },
    {
      row: { id: document.id, document, changedAt: 1, shots },
      card: { id: document.id, ...factsOf(document), ...UNFILED, changedAt: 1, edition: 1 },
      shotIds: shots,
      different: DIFFERENT,
    },
  );
  return document.id;
}
