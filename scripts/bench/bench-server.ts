import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one page at every address but `/blank`, on loopback. */
export interface BenchServer {
  readonly origin: string;
  /** What is served from now on; saved pages (not `trusted`) run no scripts and load nothing. */
  serve(html: string, options: { readonly trusted: boolean }): void;
  close(): void;
}

/** Starts on a free port. */
export async function startBenchServer(): Promise<BenchServer> {
  let page = '';
  let policy: string | null = null;
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end(url === '/blank' ? '<!doctype html><title>Blank</title>' : page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(html, { trusted }) {
      page = html;
      policy = trusted ? null : "default-src 'none'; style-src 'unsafe-inline'";
    },
    close: () => server.close(),
  };
}
