import { ApiClients, clientScopes, type ClientScope } from '@minhbach/identity';
import { parseArgs } from 'node:util';
import { type Command, UsageFault } from '../command.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';

const options = {
  name: { type: 'string' },
  scopes: { type: 'string', default: '' },
  processes: { type: 'string', default: '' },
  'job-types': { type: 'string', default: '' },
  messages: { type: 'string', default: '' },
  days: { type: 'string', default: '365' },
} as const;

/** Systems of agencies that take part through the API: made, listed, and shut out. */
export const clientCommand: Command = {
  summary: 'let systems outside take part through the API, list them, shut one out',
  help: `Usage: npm run cli -- client create --name <name> --scopes <list> [options]
       npm run cli -- client list
       npm run cli -- client revoke <key>

create prints the client's key and its secret, which is not kept and cannot be shown again. Lists are
separated by commas; a name that ends in * is a beginning. What is not listed is closed.

  --name       who it is, for the list
  --scopes     ${clientScopes.slice(0, 5).join(', ')},
               ${clientScopes.slice(5).join(', ')}
  --processes  ids of the processes, decisions and forms that it may touch
  --job-types  types of the jobs that it may work
  --messages   names of the messages and signals that it may send
  --days       how long it is valid: 365, at most 730

Environment:
  DATABASE_URL  the service's PostgreSQL, as the application's role`,
  async run(words, environment) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    const [verb, key, ...more] = positionals;
    const { databaseUrl } = operatorSettings(environment);
    const lines = await asOperator(databaseUrl, async (app) => {
      const clients = app.get(ApiClients, { strict: false });
      if (verb === 'create' && key === undefined) return create(clients, values);
      if (verb === 'list' && key === undefined) return list(clients);
      if (verb === 'revoke' && key !== undefined && more.length === 0) return revoke(clients, key);
      throw new UsageFault('Say create, list or revoke <key>.');
    });
    console.log(lines.join('\n'));
    return 0;
  },
};

type Values = Readonly<Partial<Record<keyof typeof options, string>>>;

async function create(clients: ApiClients, values: Values): Promise<string[]> {
  const scopes = listIn(values.scopes);
  const unknown = scopes.filter((scope) => !clientScopes.includes(scope as ClientScope));
  const days = Number(values.days);
  const faults = [
    ...(values.name?.trim() ? [] : ['Give it a --name.']),
    ...(scopes.length > 0 ? [] : ['Give it --scopes.']),
    ...unknown.map((scope) => `There is no scope "${scope}".`),
    ...(Number.isInteger(days) && days >= 1 && days <= 730 ? [] : ['--days is 1 to 730.']),
  ];
  if (faults.length > 0) throw new UsageFault(faults.join('\n'));
  const { key, secret } = await clients.create({
    name: values.name?.trim() ?? '',
    scopes: scopes as ClientScope[],
    processes: listIn(values.processes),
    jobTypes: listIn(values['job-types']),
    messages: listIn(values.messages),
    createdBy: 'system',
    days,
  });
  return [`key     ${key}`, `secret  ${secret}`];
}

async function list(clients: ApiClients): Promise<string[]> {
  return (await clients.list()).map(({ key, name, scopes, expiresAt, revokedAt }) => {
    const end = revokedAt ? `revoked ${dayOf(revokedAt)}` : `until ${dayOf(expiresAt)}`;
    return [key, end, name, scopes.join(',')].join('  ');
  });
}

async function revoke(clients: ApiClients, key: string): Promise<string[]> {
  const isKey = /^[1-9]\d{0,15}$/.test(key);
  if (!isKey || !(await clients.revoke(key, 'system'))) {
    throw new Error(`There is no client ${key} with access.`);
  }
  return [`Client ${key} has no access any more.`];
}

function listIn(text = ''): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
