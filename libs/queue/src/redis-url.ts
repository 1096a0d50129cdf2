/** Where a Redis is, as a `QUEUE_URL` says it. */
export interface RedisAddress {
  readonly kind: 'single' | 'sentinel' | 'cluster';
  readonly nodes: readonly { readonly host: string; readonly port: number }[];
  readonly tls: boolean;
  readonly username?: string;
  readonly password?: string;
  readonly database?: number;
  /** Sentinel only: the name of the master. */
  readonly master?: string;
}

const pattern = /^(rediss?):\/\/(?:([^@/?#]*)@)?([^@/?#]+)(?:\/(\d*))?(?:\?([^#]*))?$/;
const nodePattern = /^(\[[0-9a-fA-F:]+\]|[^:[\]]+)(?::(\d{1,5}))?$/;

/**
 * Reads a `QUEUE_URL`:
 *
 * - `redis://[user:password@]host[:port][/database]` – one Redis;
 * - `redis://[user:password@]host:26379,host:26379[/database]?sentinel=master` – the master that these
 *   Sentinels know by this name; user and password are those of the Redis servers;
 * - `redis://[user:password@]host:port,host:port?cluster` – a Redis Cluster, found from any of its nodes.
 *
 * `rediss://` is the same over TLS. Throws when it is none of them; the message does not repeat the password.
 */
export function parseRedisUrl(url: string): RedisAddress {
  const match = pattern.exec(url);
  if (!match) throw unreadable('it is no redis:// or rediss:// address');
  const [, scheme, credentials, hosts = '', database, query = ''] = match;
  const options = new URLSearchParams(query);
  for (const name of options.keys()) {
    if (name !== 'sentinel' && name !== 'cluster') throw unreadable(`it has no option "${name}"`);
  }
  const kind = kindOf(options);
  const tls = scheme === 'rediss';
  const nodes = hosts.split(',').map((text) => nodeOf(text, kind === 'sentinel' ? 26_379 : 6_379));
  if (kind === 'single' && nodes.length > 1) {
    throw unreadable('several hosts need ?sentinel=<master> or ?cluster');
  }
  if (kind === 'cluster' && database) throw unreadable('a cluster has no numbered databases');
  const master = options.get('sentinel');
  return {
    kind,
    nodes,
    tls,
    ...credentialsOf(credentials),
    ...(database && { database: Number(database) }),
    ...(master && { master }),
  };
}

function kindOf(options: URLSearchParams): RedisAddress['kind'] {
  if (options.has('sentinel') && options.has('cluster')) {
    throw unreadable('it is either ?sentinel or ?cluster');
  }
  if (options.get('sentinel') === '') throw unreadable('?sentinel= needs the name of the master');
  if (options.has('sentinel')) return 'sentinel';
  return options.has('cluster') ? 'cluster' : 'single';
}

function nodeOf(text: string, defaultPort: number): { host: string; port: number } {
  const match = nodePattern.exec(text);
  const port = Number(match?.[2] ?? defaultPort);
  if (!match?.[1] || port < 1 || port > 65_535) throw unreadable(`"${text}" is no host and port`);
  return { host: match[1].replace(/^\[|\]$/g, ''), port };
}

function credentialsOf(text: string | undefined): { username?: string; password?: string } {
  if (!text) return {};
  const [username = '', ...rest] = text.split(':');
  const password = rest.join(':');
  return {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
  };
}

function unreadable(why: string): Error {
  return new Error(`QUEUE_URL cannot be read: ${why}.`);
}
