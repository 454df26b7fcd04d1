import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Small pages on loopback. The same pages are served under two host names, which browsers hold for two origins. */
export interface PageServer {
  /** Address of a page, e.g. `at('/form')`. */
  at(path: string): string;
  /** The same page under the other origin. */
  elsewhere(path: string): string;
  /** The same page under a third one, which is no secure context: no TLS, and not this machine by its name. */
  insecure(path: string): string;
  /** Serves that HTML at that path from now on, with those headers besides its type, `late` milliseconds after it is asked. */
  serve(path: string, html: string, headers?: Record<string, string>, late?: number): void;
  close(): Promise<void>;
}

/** Starts an empty server. */
export async function startPages(): Promise<PageServer> {
  const pages = new Map<string, { html: string; headers: Record<string, string>; late: number }>();
  const server = createServer(async (request, response) => {
    const found = pages.get((request.url ?? '/').split('?')[0] ?? '/');
    if (found && found.late > 0) await new Promise((resolve) => setTimeout(resolve, found.late));
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
    response.end(found?.html ?? 'Nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://127.0.0.1:${port}${path}`,
    elsewhere: (path) => `http://localhost:${port}${path}`,
    insecure: (path) => `http://console.test:${port}${path}`,
    serve: (path, html, headers = {}, late = 0) => void pages.set(path, { html, headers, late }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page with that title and body. */
export const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
