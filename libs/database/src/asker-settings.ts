import { escapeLiteral } from 'pg';
import type { AskingPerson, Asker } from './asker.js';

/** How a connection begins that belongs to the service. */
const serviceOption = '-c minhbach.asks=service';

/**
 * An address under which all connections are the service's; one that does not say so sees nothing of what row-level
 * security guards, the owner's included. Other settings (`-c name=value`) come along; those that the address has win.
 */
export function serviceUrl(url: string, settings = ''): string {
  const address = new URL(url);
  const own = address.searchParams.get('options') ?? '';
  address.searchParams.set('options', [serviceOption, settings, own].filter(Boolean).join(' '));
  return address.href;
}

/**
 * Statements that say until the end of the transaction who asks; the policies of the tables read it
 * (`migrations/1764000539600-row-level-security.ts`). All is said each time, so nothing is left of whoever asked before.
 * `SET LOCAL`, as `set_config` would be a query, before which a transaction has to know how isolated it is.
 */
export function tellingWhoAsks(asker: Exclude<Asker, 'service'>): string {
  const settings = Object.entries(asker === 'nobody' ? nothing : settingsOf(asker));
  return settings
    .map(([name, value]) => `SET LOCAL minhbach.${name} TO ${escapeLiteral(value)}`)
    .join('; ');
}

const nothing = { asks: '', person: '', organisation: '', role: '', groups: '', day: '' };

function settingsOf({ person, organisation, role, groups, day }: AskingPerson): typeof nothing {
  return {
    ...{ asks: 'person', person, organisation: organisation ?? '', role },
    ...{ groups: JSON.stringify(groups), day: day ?? '' },
  };
}
