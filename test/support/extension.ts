import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { chromium as findChromium } from '../run/setup.mjs';

/** A real Chromium with the built extension in it. */
export interface Bench {
  context: BrowserContext;
  /** The browser's profile folder. */
  profile: string;
  /** Address of a page of the extension, e.g. `url('src/entrypoints/popup/popup.html')`. */
  url(path: string): string;
  /** The popup, opened as an ordinary tab. */
  openPopup(): Promise<Page>;
  /** The extension's worker, once it runs. */
  worker(): Promise<Worker>;
  /** Stops the extension's worker as the browser does when it is idle. Its memory is gone. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** How to open it. */
export interface BenchOptions {
  /**
   * Whether the person has already allowed Sopwright to see pages. Default true. `revocable`: by the browser's own
   * question, so that it can be taken back. `exact`: in the same way, and streams of tabs as well.
   */
  granted?: boolean | 'revocable' | 'exact';
  /** Default true. */
  headless?: boolean;
  /** Whether pages that are left are kept alive for the way back, as browsers do; Playwright forbids it by default. */
  backForwardCache?: boolean;
  /** Where downloads go; a folder in the profile by default. */
  downloads?: string;
  /** Pixels of the screen a CSS pixel, really and not emulated: pictures have them. Default 1. */
  scale?: number;
  /** Of the browser, and so of the extension, e.g. `de`. Default English. */
  language?: string;
  /** Another extension than ours: its folder. */
  extension?: string;
}

const VIEWPORT = { width: 1366, height: 800 };
/** A window with about that viewport in it. */
const WINDOW = `--window-size=${VIEWPORT.width},${VIEWPORT.height + 87}`;

/** Opens a browser with a copy of dist/chromium. Build first. */
export async function openBench(options: BenchOptions = {}): Promise<Bench> {
  const { granted = true, headless = true } = options;
  const profile = mkdtempSync(join(tmpdir(), 'sopwright-profile-'));
  const extension = mkdtempSync(join(tmpdir(), 'sopwright-extension-'));
  cpSync(options.extension ?? resolve(import.meta.dirname, '../../dist/chromium'), extension, { recursive: true });
  const original = readFileSync(join(extension, 'manifest.json'));
  if (granted && options.extension === undefined) grant(extension, granted === 'exact');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    // An emulated viewport has a scale of its own, which pictures of the browser know nothing of.
    viewport: options.scale === undefined ? VIEWPORT : null,
    acceptDownloads: true,
    // Playwright's own switch would keep every extension out.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.backForwardCache ? ['--disable-back-forward-cache'] : [])],
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Hosts without TLS that are not this machine to the browser: it keeps much from their pages.
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      '--enable-unsafe-extension-debugging',
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.scale === undefined ? [] : [`--force-device-scale-factor=${options.scale}`, WINDOW]),
    ],
    // On Linux, Chromium goes by the environment.
    ...(options.language !== undefined && {
      locale: options.language,
      env: { ...process.env, LANGUAGE: options.language },
    }),
    ...(options.downloads !== undefined && { downloadsPath: options.downloads }),
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone');
  const session: CDPSession = await browser.newBrowserCDPSession();
  // Works in branded builds as well, which ignore --load-extension.
  const load = async () =>
    (await session.send('Extensions.loadUnpacked' as never, { path: extension } as never)) as { id: string };
  const { id } = await load();
  if (granted === 'revocable' || granted === 'exact') {
    // Chromium keeps what was granted when the hosts become optional ones; its dialog cannot be driven headless.
    writeFileSync(join(extension, 'manifest.json'), original);
    await load();
  }
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  const bench: Bench = {
    context,
    profile,
    url,
    async openPopup() {
      const page = await context.newPage();
      await page.goto(url('src/entrypoints/popup/popup.html'));
      return page;
    },
    async worker() {
      const running = () => context.serviceWorkers().findLast((worker) => worker.url().includes(id));
      return running() ?? (await context.waitForEvent('serviceworker', (worker) => worker.url().includes(id)));
    },
    async stopWorker() {
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { targetId, type, url: at } of targetInfos)
        if (type === 'service_worker' && at.includes(id)) await session.send('Target.closeTarget', { targetId });
    },
    async close() {
      await context.close();
      for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return bench;
}

/** A user who has said yes: the optional hosts become granted ones; with `exact`, the optional permissions, too. */
export function grant(extension: string, exact = false): void {
  const file = join(extension, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = [...manifest.permissions, ...(exact ? manifest.optional_permissions : [])];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, host_permissions: hosts }));
}
