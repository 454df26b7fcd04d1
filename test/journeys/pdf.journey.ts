import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainInline } from '../../src/core/inline';
import { allSteps } from '../../src/core/sop';
import { html } from '../../src/exporters/html';
import { sampleImages, sampleSop } from '../fixtures/sample-sop';
import { chromium as findChromium } from '../run/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sopwright-pdf-'));
const pdf = join(folder, 'sop.pdf');
let browser: Browser;

beforeAll(async () => {
  const [page] = await html.export(sampleSop, sampleImages);
  writeFileSync(join(folder, 'sop.html'), String(page?.content));
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const tab = await browser.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  await tab.goto(`file://${join(folder, 'sop.html')}`);
  await tab.pdf({ path: pdf, preferCSSPageSize: true, format: 'A4', outline: true, tagged: true });
  // Its own policy forbids it nothing that it has.
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the printed page has every sentence in order', () => {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  let at = text.indexOf('Procedure 1. Build the image');
  expect(at).toBeGreaterThan(0);
  for (const { instruction } of allSteps(sampleSop)) {
    const sentence = plainInline(instruction).replace(/\s+/g, ' ').replace(/[.:]$/, '');
    const next = text.indexOf(sentence, at);
    expect(next, sentence).toBeGreaterThan(at);
    at = next;
  }
  expect(text).toMatch(/ 1 ?\/ ?4 /);
});

test('the printed page has every picture', () => {
  const lines = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' }).trim().split('\n').slice(2);
  expect(lines.filter((line) => /\simage\s+16\s+9\s/.test(line))).toHaveLength(7);
});
