import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import source from './manifest.json' with { type: 'json' };
import { allNotices, NOTICES } from './vite.notices.ts';
import { nothingFromElsewhere } from './vite.ocr.ts';
import { nothingUnsafe } from './vite.safe.ts';
import { trimmedPackages } from './vite.trim.ts';

/** Which browser the build is for: `BROWSER=firefox`, else Chromium. */
const target = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
/** What stands in the popup stands at the side as well. */
const library = source.action.default_popup;
const worker = 'src/entrypoints/background/background.ts';

const manifests = {
  chromium: {
    ...source,
    minimum_chrome_version: '148',
    permissions: [...source.permissions, 'offscreen', 'sidePanel'],
    side_panel: { default_path: library },
    optional_permissions: ['tabCapture'],
    background: { service_worker: worker, type: 'module' },
  },
  // Firefox has no worker for extensions; crxjs does not convert one into the other.
  firefox: {
    ...source,
    background: { scripts: [worker], type: 'module' },
    sidebar_action: {
      default_panel: library,
      default_icon: source.action.default_icon,
      default_title: source.action.default_title,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'sopwright@sopwright.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/**
 * Takes away what crxjs adds to injected scripts: the offer to every site to read them, by which any page could detect
 * the extension (`scripting` needs no such offer), and their second copies as modules, which nothing loads.
 */
function nothingForPages(): Plugin {
  const dist = `dist/${target}`;
  return {
    name: 'nothing-for-pages',
    // crxjs writes its last word after the bundle.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const file = `${dist}/manifest.json`;
        const { web_accessible_resources: _offered, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
        writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
        for (const name of readdirSync(`${dist}/assets`))
          if (/\.iife\.ts-/.test(name)) rmSync(`${dist}/assets/${name}`);
      },
    },
  };
}

export default defineConfig({
  plugins: [
    preact(),
    crx({ manifest: manifests[target] as ManifestV3Export, browser: target === 'firefox' ? 'firefox' : 'chrome' }),
    nothingForPages(),
    nothingFromElsewhere(),
    nothingUnsafe(),
    allNotices(`dist/${target}`),
  ],
  // Threads are bundled for themselves.
  worker: { plugins: () => [nothingUnsafe()] },
  // What one browser lacks is not in its build.
  define: { __BROWSER__: JSON.stringify(target) },
  assetsInclude: ['**/*.traineddata.gz'],
  resolve: {
    alias: trimmedPackages,
    // Character references are decoded with a table, not with an element: a worker has no document.
    conditions: ['worker', ...defaultClientConditions],
  },
  build: {
    target: 'chrome148',
    outDir: `dist/${target}`,
    emptyOutDir: true,
    modulePreload: false,
    license: { fileName: NOTICES },
    // In kB: the data for reading pictures is one chunk, which is loaded for nothing else.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: {
        editor: 'src/entrypoints/editor/editor.html',
        welcome: 'src/entrypoints/welcome/welcome.html',
        ...(target === 'chromium' && { darkroom: 'src/entrypoints/darkroom/darkroom.html' }),
      },
      // What @puppeteer/replay would drive a browser with: it only reads and checks recordings here.
      external: ['node:fs', 'puppeteer', 'lighthouse'],
    },
  },
});
