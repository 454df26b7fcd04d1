import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dependencies } from '../../package.json' with { type: 'json' };

const dist = (browser: string) => resolve(import.meta.dirname, `../../dist/${browser}`);
const manifest = (browser: string) => JSON.parse(readFileSync(join(dist(browser), 'manifest.json'), 'utf8'));

/** A permission and what it is used by, in docs/permissions.md. */
const ROW = /^\| `([^`]+)` *\| `([^`]+)` *\|/gm;

test.each(['chromium', 'firefox'])('%s: the manifest asks for no more than it must', (browser) => {
  const {
    permissions,
    optional_host_permissions,
    host_permissions,
    content_scripts,
    web_accessible_resources,
    action,
  } = manifest(browser);
  const own = browser === 'chromium' ? ['offscreen', 'sidePanel'] : [];
  expect(permissions).toEqual(['scripting', 'storage', 'unlimitedStorage', ...own]);
  expect(optional_host_permissions).toEqual(['<all_urls>']);
  // Nothing runs in a page before Start, and no page can find out that we are installed.
  expect([host_permissions, content_scripts, web_accessible_resources]).toEqual([undefined, undefined, undefined]);
  expect(action.default_popup).toMatch(/popup\.html$/);
});

test('both browsers have a place at the side of a window', () => {
  const { action } = manifest('chromium');
  expect(manifest('chromium').side_panel).toEqual({ default_path: action.default_popup });
  expect(manifest('firefox').sidebar_action).toMatchObject({
    default_panel: action.default_popup,
    open_at_install: false,
  });
});

test('streams of tabs are an option of Chromium alone', () => {
  expect(manifest('chromium').optional_permissions).toEqual(['tabCapture']);
  expect(manifest('firefox').optional_permissions).toBeUndefined();
});

test.each(['chromium', 'firefox'])(
  '%s: pages reach nobody; what publishes reaches servers, encrypted or on this machine',
  (browser) => {
    const policy: string = manifest(browser).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    const [, reached] = /connect-src ([^;]*);/.exec(policy) ?? [];
    expect(reached).toBe('https: http://localhost:* http://127.0.0.1:*');
    // WebAssembly, for reading pictures: from our own files all the same.
    const others = policy.replace("'wasm-unsafe-eval'", '').replace(/connect-src [^;]*;/, '');
    expect(others).not.toMatch(/https?:|\*|unsafe/);
    const pages = readdirSync(join(dist(browser), 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages)
      expect(readFileSync(join(dist(browser), 'src', page), 'utf8'), page).toContain(
        `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" />`,
      );
  },
);

test.each(['chromium', 'firefox'])('%s: one script alone can send anything anywhere', (browser) => {
  const scripts = readdirSync(join(dist(browser), 'assets')).filter((path) => path.endsWith('.js'));
  const sending = scripts.filter((path) =>
    /\bfetch\([^)]*\b(?:method|redirect)\b|XMLHttpRequest\(|sendBeacon|new WebSocket/.test(
      readFileSync(join(dist(browser), 'assets', path), 'utf8'),
    ),
  );
  expect(sending).toEqual([expect.stringMatching(/^thread-/)]);
});

test.each(['chromium', 'firefox'])('%s: no code comes from elsewhere', (browser) => {
  const scripts = readdirSync(dist(browser), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(3);
  const remote = scripts.filter((path) =>
    /https?:\/\/(cdn|unpkg|fonts)\b|importScripts\(["'`]https?:/.test(readFileSync(join(dist(browser), path), 'utf8')),
  );
  expect(remote).toEqual([]);
});

test.each(['chromium', 'firefox'])('%s: what runs in pages is one classic file', (browser) => {
  const script = readFileSync(join(dist(browser), 'src/entrypoints/content/content.iife.js'), 'utf8');
  expect(script).not.toMatch(/^\s*(import|export)\s/m);
  expect(script).not.toMatch(/\bimport\((?!['"`]node:)/);
});

test.each(['chromium', 'firefox'])('%s: the licence of every package comes with it', (browser) => {
  const notices = readFileSync(join(dist(browser), 'THIRD-PARTY-NOTICES.md'), 'utf8');
  const packages = Object.keys(dependencies).filter((name) => !name.startsWith('@types/'));
  expect(packages.filter((name) => !notices.includes(`\n## ${name} - `))).toEqual([]);
});

test('every permission is explained, and what is explained is asked for and used', () => {
  const rows = [...readFileSync(resolve(import.meta.dirname, '../../docs/permissions.md'), 'utf8').matchAll(ROW)];
  const asked = ['chromium', 'firefox'].flatMap((browser) => {
    const { permissions, optional_permissions = [], optional_host_permissions } = manifest(browser);
    return [...permissions, ...optional_permissions, ...optional_host_permissions];
  });
  expect(rows.map(([, permission]) => permission).sort()).toEqual([...new Set(asked)].sort());
  const code = readdirSync(resolve(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(resolve(import.meta.dirname, '../../src', path), 'utf8'))
    .join('\n');
  expect(rows.filter(([, , use = '']) => !code.includes(use)).map(([, permission]) => permission)).toEqual([]);
});
