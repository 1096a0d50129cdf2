import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { PublicAddress } from '@minhbach/documents';
import { Injectable, Optional } from '@nestjs/common';
import { isPublicAddress, lookupPublic } from './public-address-lookup.js';
import { PublicLinkHosts } from './public-links.module.js';

/** What came of asking for an address. */
export interface LinkFinding {
  readonly isAlive: boolean;
  /** Of HTTP; null when nobody answered in time, or nobody was asked. */
  readonly status: number | null;
}

/** Asks whether something can be read at an address: injected, so that a deployment may ask in its own way. */
export abstract class LinkChecker {
  /** Gives up when the signal aborts. Never rejects. */
  abstract look(link: string, signal: AbortSignal): Promise<LinkFinding>;

  /** As `look`, where nobody asks why. */
  async isAlive(link: string, signal: AbortSignal): Promise<boolean> {
    return (await this.look(link, signal)).isAlive;
  }
}

const nothing: LinkFinding = { isAlive: false, status: null };

/** What is published is read at these; at others answer machines, not readers. None is that of the scheme. */
const publicPorts: readonly string[] = ['', '80', '443', '8080', '8443'];

/** For one link, the lookup of its name included. */
const patienceMs = 5_000;

/**
 * Asks the site itself, and follows nobody elsewhere. An address inside of our own network is not public and counts
 * as dead, unless the deployment says that the public reaches it, or it is a page of this service.
 */
@Injectable()
export class HttpLinkChecker extends LinkChecker {
  constructor(
    @Optional() private readonly hosts: PublicLinkHosts = new PublicLinkHosts([]),
    @Optional() private readonly ownAddress: PublicAddress = new PublicAddress(undefined),
  ) {
    super();
  }

  override async look(link: string, signal: AbortSignal): Promise<LinkFinding> {
    if (!URL.canParse(link)) return nothing;
    const url = new URL(link);
    const options = this.waysTo(url);
    if (!/^https?:$/.test(url.protocol) || !options) return nothing;
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
    const status = await statusOf(url, { ...options, signal: inTime }).catch(() => null);
    return { isAlive: status !== null && status < 400, status };
  }

  /** How a connection is made; null when the address is written out and is none of the public, or by another port. */
  private waysTo(url: URL): RequestOptions | null {
    if (this.hosts.has(url.hostname) || this.ownAddress.covers(url)) return {};
    if (!publicPorts.includes(url.port)) return null;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0) return isPublicAddress(host) ? {} : null;
    return { lookup: lookupPublic };
  }
}

/** Rejects when there is no answer; an answer that has begun is enough. Name lookups cannot be aborted: they are left. */
function statusOf(url: URL, options: RequestOptions & { signal: AbortSignal }): Promise<number> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    options.signal.addEventListener('abort', () => {
      reject(new Error('no answer in time'));
    });
    request(url, { ...options, agent: false, headers: { accept: '*/*' } }, (response) => {
      resolve(response.statusCode ?? 599);
      response.destroy();
    })
      .on('error', reject)
      .end();
  });
}
