import { likePatterns, type KnownClient } from '@minhbach/identity';
import { EngineSearch, type Hit, type SearchKind, type SearchRequest } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../problems/problem.js';
import { readSearch } from './read-search.js';
import type { SearchDto } from './search.dto.js';

type View = (hit: Hit) => object;

/** Searches for clients: each finds what is open to it, and what is not is not there. */
@Injectable()
export class ClientSearch {
  constructor(private readonly search: EngineSearch) {}

  /** A page; `more` must hold as well, e.g. that it belongs to the thing in the address. */
  async page(
    kind: SearchKind,
    asked: SearchDto,
    client: KnownClient,
    view: View,
    more: SearchRequest['all'] = [],
  ) {
    const { items, ...page } = await this.hits(kind, asked, client, more);
    return { items: items.map(view), page };
  }

  async elements(asked: SearchDto, client: KnownClient, view: (hit: Hit, facts: Facts) => object) {
    const { items, ...page } = await this.hits('elementInstances', asked, client);
    const facts = await this.search.elementsOf(items);
    return { items: items.map((hit, at) => view(hit, facts[at] ?? unknown)), page };
  }

  /** One by its key, or 404. */
  async one(kind: SearchKind, key: number | string, client: KnownClient): Promise<Hit> {
    const found = await this.search.byKey(kind, String(key), likePatterns(client.processes));
    if (!found) throw notFound();
    return found;
  }

  async factsOf(hit: Hit): Promise<Facts> {
    return (await this.search.elementsOf([hit]))[0] ?? unknown;
  }

  private async hits(
    kind: SearchKind,
    asked: SearchDto,
    client: KnownClient,
    more: SearchRequest['all'] = [],
  ) {
    const wish = readSearch(kind, asked);
    const processes = likePatterns(client.processes);
    const found = await this.search.find({ ...wish, all: [...wish.all, ...more], processes });
    return {
      items: found.items,
      totalItems: found.total,
      hasMoreTotalItems: found.hasMoreTotal,
      startCursor: found.startCursor,
      endCursor: found.endCursor,
    };
  }
}

type Facts = Awaited<ReturnType<EngineSearch['elementsOf']>>[number];

const unknown: Facts = { type: 'unknown', name: null };
