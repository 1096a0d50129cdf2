import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.js';

/** Where the metrics are served. */
export interface MetricsPlace {
  readonly host: string;
  readonly port: number;
}

/** METRICS_PORT and METRICS_HOST (this computer alone when absent); null without a port. Throws when it is none. */
export function metricsPlaceFrom(environment: NodeJS.ProcessEnv): MetricsPlace | null {
  const { METRICS_PORT: text, METRICS_HOST: host } = environment;
  if (!text) return null;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`METRICS_PORT is "${text}", which is no port number.`);
  }
  return { host: host || '127.0.0.1', port };
}

/**
 * Serves `GET /metrics`, and at `GET /live` that the process is alive, on a port of its own: what is public has no way
 * to it. Returns where, and what ends it.
 */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: MetricsPlace,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method === 'GET' && request.url === '/metrics') void answer(metrics, response);
    else if (request.method === 'GET' && request.url === '/live') response.end('alive');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  // It keeps no process alive.
  server.unref();
  const { port: actual } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(actual)}/metrics`,
    close,
  };
}

async function answer(metrics: Metrics, response: ServerResponse): Promise<void> {
  try {
    const { contentType, body } = await metrics.text();
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' });
    response.end(body);
  } catch {
    response.writeHead(500).end();
  }
}
