import { networkOf } from '@minhbach/identity';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

const windowMs = 10_000;

/** Calls from one address in ten seconds: a person who types, or an office with many of them. */
const limit = 60;

/** So that a flood of addresses cannot fill the memory; whoever is forgotten begins anew. */
const addressesKnown = 10_000;

interface Window {
  readonly until: number;
  calls: number;
}

/**
 * Keeps a stranger from having the public register searched all day. Each process counts for itself and in memory:
 * a count in the database would cost more than the search.
 */
@Injectable()
export class AddressLimitGuard implements CanActivate {
  private readonly windows = new Map<string, Window>();

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const now = performance.now();
    const window = this.windowOf(networkOf(http.getRequest<FastifyRequest>().ip), now);
    window.calls += 1;
    if (window.calls <= limit) return true;
    const seconds = Math.ceil((window.until - now) / 1000);
    void http.getResponse<FastifyReply>().header('retry-after', String(seconds));
    throw new Problem(429, 'too-many-requests', 'Too many calls from this address.');
  }

  private windowOf(network: string, now: number): Window {
    const known = this.windows.get(network);
    if (known && known.until > now) return known;
    if (this.windows.size >= addressesKnown) this.windows.clear();
    const window = { until: now + windowMs, calls: 0 };
    this.windows.set(network, window);
    return window;
  }
}
