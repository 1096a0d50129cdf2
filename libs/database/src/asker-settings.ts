import { escapeLiteral } from 'pg';
import type { Asker } from './asker.js';

/**
 * How a connection begins that belongs to the service. Whoever does not go on within a transaction for a minute is gone, and
 * what he holds is free again.
 */
const serviceOptions = '-c minhbach.asker=service -c idle_in_transaction_session_timeout=60s';

/**
 * An address under which all connections are the service's; one that does not say so sees nothing of what row-level
 * security guards, the owner's included. Other settings (`-c name=value`) come along; those that the address has win.
 */
export function serviceUrl(url: string, settings = ''): string {
  const address = new URL(url);
  // An address that was the service's before says so once.
  const own = address.searchParams.get('options')?.replace(serviceOptions, '').trim();
  address.searchParams.set('options', [serviceOptions, settings, own].filter(Boolean).join(' '));
  return address.href;
}

/**
 * Who asks, in one text; the policies of the tables read it (`migrations/1764000540300-row-level-security.ts`). All is said
 * each time, so nothing is left of whoever asked before.
 */
export function askerText(asker: Exclude<Asker, 'service'>): string {
  return asker === 'nobody' ? asker : JSON.stringify(asker);
}

/**
 * The statement that says it within a transaction that has just begun. `SET LOCAL`, as `set_config` would be a query, before
 * which a transaction has to know how isolated it is.
 */
export function tellingWhoAsks(asker: string): string {
  return `SET LOCAL minhbach.asker TO ${escapeLiteral(asker)}`;
}
