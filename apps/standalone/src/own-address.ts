import type { Settings } from './settings.js';

/** Where people on this computer reach the service. */
export function ownAddress({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  return `http://${host === '0.0.0.0' ? 'localhost' : host}:${String(port)}`;
}
