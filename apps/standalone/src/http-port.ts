import { freePort, isFree } from './embedded-postgres/index.js';
import { SettingFault, type Settings } from './settings.js';

/**
 * The port to serve on: the one asked for, or else the first free one from 8080, which `say` then
 * tells.
 */
export async function chooseHttpPort(
  settings: Settings,
  say: (line: string) => void,
): Promise<number> {
  const { port, host, portIsFixed } = settings;
  if (await isFree(port, host)) return port;
  if (portIsFixed) {
    throw new SettingFault(
      `PORT ${String(port)} on ${host} is used by another program. Stop that, or choose another PORT.`,
    );
  }
  const chosen = await freePort(port + 1, host);
  say(`Port ${String(port)} is taken; serving on ${String(chosen)}.`);
  return chosen;
}
