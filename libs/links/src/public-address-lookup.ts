import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP, isIPv4, isIPv6, type LookupFunction } from 'node:net';

/** Networks that are not public: our own, the machine itself, and those that stand for nobody. */
const inside = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]);

/**
 * Of the new kind all but 2000::/3, where alone public addresses are given out (RFC 4291; registry of IANA): so also
 * every other notation of the old kind. In it, what leads on to another network, and what documents use.
 */
const insideOfTheNewKind = blockList('ipv6', [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

function blockList(
  family: 'ipv4' | 'ipv6',
  nets: readonly (readonly [net: string, prefix: number])[],
): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family);
  return list;
}

/** Whether an IP address is one that everybody reaches. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !inside.check(address);
  return isIPv6(address) && !insideOfTheNewKind.check(address, 'ipv6');
}

/** Whether an address of the web is written out as one that is none of the public: no lookup is made for it. */
export function isWrittenInside({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && !isPublicAddress(host);
}

/**
 * A lookup that knows public addresses only. It is the one by which the connection is made, so that a name cannot
 * mean one address when it is looked at and another when it is called.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  const asked: LookupOptions = { ...options, all: true };
  lookup(hostname, asked, (error, found) => {
    const addresses = (error ? [] : found) as LookupAddress[];
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      callback(error ?? new Error(`${hostname} is no public host`), '', 0);
    } else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
