import { isWrittenInside, lookupPublic } from '@minhbach/links';
import { Inject, Injectable } from '@nestjs/common';
import type { RequestOptions } from 'node:http';
import { WEBHOOK_OPTIONS, type WebhookOptions } from './webhook-options.js';

/** Why nothing is sent to an address. */
export type AddressFault = 'not-an-address' | 'not-https' | 'host-not-allowed';

/** To whom the deployment lets events go. */
@Injectable()
export class WebhookHosts {
  private readonly outside: ReadonlySet<string>;
  private readonly inside: ReadonlySet<string>;

  constructor(@Inject(WEBHOOK_OPTIONS) { hosts, hostsInside }: WebhookOptions) {
    this.outside = setOf(hosts);
    this.inside = setOf(hostsInside);
  }

  /** As the deployment names them. */
  get all(): readonly string[] {
    return [...this.outside, ...this.inside];
  }

  /** Null when events may go there. Whether a name stands for a public address is seen when it is called. */
  faultOf(address: string): AddressFault | null {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return 'not-an-address';
    if (url.username !== '' || url.password !== '' || url.hash !== '') return 'not-an-address';
    if (this.inside.has(url.host)) return null;
    if (url.protocol !== 'https:') return 'not-https';
    return !this.outside.has(url.host) || isWrittenInside(url) ? 'host-not-allowed' : null;
  }

  /**
   * How the connection to such an address is made: a host of the public network by the lookup that knows public addresses
   * only, which is the one of the connection, so that its name cannot mean one address now and another then.
   */
  waysTo({ host }: URL): RequestOptions {
    return this.inside.has(host) ? {} : { lookup: lookupPublic };
  }
}

/** As addresses write hosts: in lower case, in Punycode, without the usual port, numbers in their usual notation. */
function setOf(hosts: readonly string[]): ReadonlySet<string> {
  return new Set(hosts.map((host) => new URL(`https://${host}`).host));
}
