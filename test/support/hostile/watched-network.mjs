// Preloaded into the service under test: writes down where its links lead it, and plays the names and the public
// addresses that a test invents. Where a connection to this machine is made in spite of all, it is really made.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { isIP, Socket } from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

const { WATCH_FILE, WATCH_NAMES, WATCH_PLAYED, WATCH_SITE_PORT } = process.env;
/** Addresses by name; one list for each time that somebody asks, the last one for good. */
const names = JSON.parse(WATCH_NAMES);
/** Public addresses behind which the test's own site stands. */
const played = new Set(JSON.parse(WATCH_PLAYED));
const asked = new Map();

const write = (line) => appendFileSync(WATCH_FILE, `${JSON.stringify(line)}\n`);

const realLookup = dns.lookup;
dns.lookup = (hostname, options, callback) => {
  const lists = names[hostname.toLowerCase().replace(/\.$/, '')];
  if (!lists) return realLookup(hostname, options, callback);
  const times = asked.get(hostname) ?? 0;
  asked.set(hostname, times + 1);
  const found = (lists[times] ?? lists.at(-1)).map((address) => ({
    address,
    family: isIP(address),
  }));
  const [first] = found;
  process.nextTick(() => {
    if (!first) callback(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }));
    else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};
syncBuiltinESMExports();

const realConnect = Socket.prototype.connect;
Socket.prototype.connect = function connect(...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  // Links are asked without an agent's pool; our own servers are called in other ways.
  const isLink = typeof options === 'object' && options?.headers?.accept === '*/*';
  if (!isLink) return realConnect.apply(this, given);
  this.connecting = true;
  const lookup = options.lookup ?? dns.lookup;
  const go = (error, addresses) => {
    if (error) return void this.destroy(error);
    const [{ address }] = addresses;
    write({ host: options.host, address, port: Number(options.port) });
    const place = played.has(address)
      ? { host: '127.0.0.1', port: Number(WATCH_SITE_PORT) }
      : { host: address, port: options.port };
    realConnect.call(this, { ...options, lookup: undefined, ...place });
  };
  if (isIP(options.host)) process.nextTick(go, null, [{ address: options.host }]);
  else lookup(options.host, { all: true }, go);
  return this;
};
