import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publishingHost } from './simulation-module.js';

/** A page on which everything is published already, for the links of refusals on ground b. */
export interface PublishedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves it on this computer, so that the service's look at a link finds it alive. */
export async function servePublishedPage(): Promise<PublishedPage> {
  const server = createServer((_request, response) => {
    response.end('Đã công khai (mô phỏng).');
  });
  await new Promise<void>((resolve) => server.listen(0, publishingHost, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${publishingHost}:${String(port)}/cong-khai`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
