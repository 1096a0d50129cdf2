import { isIPv6 } from 'node:net';

/** Half of an address of IPv6, in groups of 16 bits: what a provider gives to one subscriber (RFC 6177). */
const groupsOfNetwork = 4;
const mappedIPv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * What a caller cannot change by taking another address of his own, for counting what comes from there: an address of
 * IPv4 as it is (one mapped into IPv6 too), of IPv6 its network of 64 bits, as `2001:db8:0:7::/64`. Anything else stays as
 * it is.
 */
export function networkOf(address: string): string {
  const mapped = mappedIPv4.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [left = '', right = ''] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [groupsIn(left), groupsIn(right)];
  const between = Array<string>(8 - before.length - after.length).fill('0');
  const groups = [...before, ...between, ...after].slice(0, groupsOfNetwork);
  return `${groups.join(':')}::/64`;
}

function groupsIn(half: string): string[] {
  return half === '' ? [] : half.split(':');
}
