import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';

/** Asks whether something can be read at an address: injected, so that a deployment may ask in its own way. */
export abstract class LinkChecker {
  abstract isAlive(link: string): Promise<boolean>;
}

/** The step that asks waits for the answer: not for long. */
const patienceMs = 3000;

/** Asks the site itself. An address inside of our own network is not public and counts as dead. */
@Injectable()
export class HttpLinkChecker extends LinkChecker {
  async isAlive(link: string): Promise<boolean> {
    try {
      const url = new URL(link);
      if (!/^https?:$/.test(url.protocol) || !(await isPublic(url.hostname))) return false;
      const signal = AbortSignal.timeout(patienceMs);
      const response = await fetch(url, { method: 'GET', redirect: 'manual', signal });
      await response.body?.cancel();
      return response.status < 400;
    } catch {
      return false;
    }
  }
}

const ours = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  ours.addSubnet(net, prefix);
}
ours.addSubnet('fc00::', 7, 'ipv6');
ours.addSubnet('fe80::', 10, 'ipv6');
ours.addAddress('::1', 'ipv6');
ours.addAddress('::', 'ipv6');

async function isPublic(hostname: string): Promise<boolean> {
  const found = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true });
  return found.every(({ address }) => !ours.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'));
}
