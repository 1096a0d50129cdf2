import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DefinitionStore } from '../definition-store.js';
import { nodeOf } from '../token-views.js';
import { withScopesAround } from '../visible-variables.js';
import { mostCounted, type Hit, type SearchPage, type SearchRequest } from './search-request.js';
import { cursorOf, SearchSql } from './search-sql.js';
import { searchables, type SearchKind } from './searchables.js';

type Row = Hit & { readonly marks: readonly string[] };

/** Fields by which each kind is known. */
const keyFields: Readonly<Record<SearchKind, string>> = {
  processDefinitions: 'processDefinitionKey',
  decisionDefinitions: 'decisionDefinitionKey',
  processInstances: 'processInstanceKey',
  elementInstances: 'elementInstanceKey',
  jobs: 'jobKey',
  userTasks: 'userTaskKey',
  incidents: 'incidentKey',
  variables: 'variableKey',
};

/** What an element is, in its model. */
export interface ElementFacts {
  readonly type: string;
  readonly name: string | null;
}

/** Searches in what the engine keeps, within the reach of whoever asks: filter, order and place are the database's work. */
@Injectable()
export class EngineSearch {
  constructor(
    private readonly dataSource: DataSource,
    private readonly definitions: DefinitionStore,
  ) {}

  async find(request: SearchRequest): Promise<SearchPage> {
    const search = new SearchSql(searchables[request.kind], request);
    const page = search.page();
    const count = search.count();
    const read = await this.dataSource.query<Row[]>(page.sql, page.values);
    const [counted] = await this.dataSource.query<{ n: number }[]>(count.sql, count.values);
    const rows = read.slice(0, request.limit);
    if (request.before !== undefined) rows.reverse();
    const [first, last] = [rows[0], rows.at(-1)];
    const total = counted?.n ?? 0;
    return {
      items: rows,
      total: Math.min(total, mostCounted),
      hasMoreTotal: total > mostCounted,
      startCursor: first ? cursorOf(first.marks) : null,
      endCursor: last ? cursorOf(last.marks) : null,
    };
  }

  /** One of a kind, by its key as text; null when there is none within reach. */
  async byKey(kind: SearchKind, key: string, processes: readonly string[]): Promise<Hit | null> {
    const named = { field: keyFields[kind], operator: '$eq', value: key } as const;
    const search = new SearchSql(searchables[kind], {
      ...{ kind, all: [named], sort: [], limit: 1, processes },
    });
    const { sql, values } = search.page();
    return (await this.dataSource.query<Row[]>(sql, values))[0] ?? null;
  }

  /** An element instance and the scopes around it, up to its process. */
  async scopesAround(elementInstanceKey: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      `${withScopesAround('$1')} SELECT key::text AS key FROM chain`,
      [elementInstanceKey],
    );
    return rows.map(({ key }) => key);
  }

  /** What the elements of some hits are in their models, in the same order. */
  async elementsOf(hits: readonly Hit[]): Promise<ElementFacts[]> {
    await this.definitions.ensure(hits.map(({ definitionKey }) => Number(definitionKey)));
    return hits.map(({ definitionKey, elementId }) => {
      const place = { definitionKey: Number(definitionKey), elementId: String(elementId) };
      const node = nodeOf(place, this.definitions);
      return { type: node?.type ?? 'unknown', name: node?.name ?? null };
    });
  }
}
