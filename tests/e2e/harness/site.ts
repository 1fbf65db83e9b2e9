import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The host that the pages of the tests pretend to come from. */
export const host = 'zeitung.test';

/** What a browser asked for: every request of a browser that is started with the site as its proxy. */
export interface SeenRequest {
  readonly host: string;
  readonly path: string;
}

/** A newspaper of the tests' own, and the only thing that the browser can reach. */
export interface Site {
  readonly port: number;
  /** Puts a document at a path; returns its address. */
  put(path: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** Everything asked for since the last `forget`, of any host, in order. */
  requests(): readonly SeenRequest[];
  forget(): void;
  close(): void;
}

interface Document {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Starts the site on a free port of loopback; it answers as a proxy would for any host, but only from its own pages. */
export async function openSite(): Promise<Site> {
  const documents = new Map<string, Document>();
  let seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    seen.push({ host: url.host, path: url.pathname });
    const document = url.hostname === host ? documents.get(url.pathname) : undefined;
    response.writeHead(document ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...document?.headers,
    });
    response.end(document?.body ?? '<!doctype html><title>Nicht gefunden</title>');
  });
  server.on('connect', (request, socket) => {
    seen.push({ host: request.url ?? '', path: '(encrypted)' });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    put(path, body, headers = {}) {
      documents.set(path, { body, headers });
      return `http://${host}${path}`;
    },
    requests: () => seen,
    forget() {
      seen = [];
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
