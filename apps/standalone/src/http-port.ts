import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingFault, type Settings } from './settings.js';

/** How many ports are tried when the usual one is taken. */
const TRIED_PORTS = 200;

/** A port that is ours: whoever asks there is told that the service is starting, until it is released. */
export interface HeldPort {
  readonly port: number;
  /** Lets go of the port, for the service to listen on at once. Does nothing the second time. */
  release(): Promise<void>;
}

/**
 * Holds the port to serve on: the one asked for, or else the first free one from 8080, which `say`
 * then tells. It is held from the first moment because the start takes long, and two services that
 * start together would find the same port free.
 */
export async function holdHttpPort(
  settings: Settings,
  say: (line: string) => void,
): Promise<HeldPort> {
  const { port, host, portIsFixed } = settings;
  const wanted = await hold(port, host);
  if (wanted) return wanted;
  if (portIsFixed) {
    throw new SettingFault(
      `PORT ${String(port)} on ${host} is used by another program. Stop that, or choose another PORT.`,
    );
  }
  const held = await holdFirstFree(port + 1, host);
  say(`Port ${String(port)} is taken; serving on ${String(held.port)}.`);
  return held;
}

async function holdFirstFree(first: number, host: string): Promise<HeldPort> {
  for (let port = first; port < first + TRIED_PORTS; port += 1) {
    const held = await hold(port, host);
    if (held) return held;
  }
  throw new SettingFault(
    `No port on ${host} from ${String(first)} to ${String(first + TRIED_PORTS - 1)} is free. Choose one with PORT.`,
  );
}

/** The port, or null when another program has it. */
function hold(port: number, host: string): Promise<HeldPort | null> {
  return new Promise((resolve, reject) => {
    const server = createServer(isStarting);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(new SettingFault(`HOST ${host} and PORT ${String(port)}: ${error.message}.`));
    });
    server.listen({ port, host }, () => {
      const release = (): Promise<void> =>
        new Promise((released) => {
          server.close(() => {
            released();
          });
          server.closeAllConnections();
        });
      resolve({ port: (server.address() as AddressInfo).port, release });
    });
  });
}

const isStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
  response.end('Minh Bạch đang khởi động. Vui lòng thử lại sau ít giây.\nMinh Bạch is starting.\n');
};
