import { createServer } from 'node:net';

/** The first free TCP port of an address, counting upwards from `first`, at most 200 further. */
export async function freePort(first: number, host: string): Promise<number> {
  for (let port = first; port < first + 200 && port < 65536; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No free port on ${host} from ${String(first)} upwards.`);
}

/** Whether nobody listens on the port of that address. */
function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen({ port, host, exclusive: true }, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
