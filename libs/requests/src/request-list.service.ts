import { localDateOf } from '@minhbach/calendar';
import { askedByService, Clock } from '@minhbach/database';
import { InstanceQueries, Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InformationRequest } from './information-request.entity.js';
import { narrow } from './request-filter.js';
import { statusOf } from './request-status.js';
import type { RequestFilter, RequestPage, RequestSummary, RequestScope } from './request-view.js';

/** How many rows are looked at in one go when a page is filled by status. */
const STRETCH = 200;

/** Lists of requests, the newest first. */
@Injectable()
export class RequestList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly instances: InstanceQueries,
    private readonly clock: Clock,
  ) {}

  /** A status is in no column: rows are read until enough of them have it, and the rest of the filter is SQL. */
  async page(filter: RequestFilter): Promise<RequestPage> {
    const today = localDateOf(await this.clock.now());
    const { limit, status } = filter;
    const found: RequestSummary[] = [];
    let before = keyIn(filter.after);
    for (;;) {
      const rows = await this.rowsBefore(before, filter, today);
      const wanted = (await this.summaries(rows, today)).filter(
        (row) => status === undefined || row.status === status,
      );
      found.push(...wanted);
      const last = rows.at(-1);
      if (found.length > limit || !last || rows.length < STRETCH) break;
      before = last.key;
    }
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? (items.at(-1)?.key ?? null) : null };
  }

  async summaries(rows: readonly InformationRequest[], today: string): Promise<RequestSummary[]> {
    const roots = rows.map(({ processInstanceKey }) => Number(processInstanceKey));
    // Of the rows that whoever asks was given: whether he sees them is not asked again for each.
    const tokens = await askedByService(() => this.instances.tokensOf(roots));
    return rows.map((row) =>
      Object.assign(row, {
        status: statusOf(tokens.get(Number(row.processInstanceKey)) ?? [], row.outcome),
        overdue: row.closedOn === null && row.dueOn !== null && row.dueOn < today,
      }),
    );
  }

  async keys(scope: RequestScope): Promise<string[]> {
    const query = this.dataSource.manager
      .createQueryBuilder(InformationRequest, 'r')
      .select('r.key', 'key');
    narrow(query, scope, localDateOf(await this.clock.now()));
    const rows = await query.getRawMany<{ key: string }>();
    return rows.map(({ key }) => key);
  }

  private rowsBefore(
    key: string | null,
    filter: RequestFilter,
    today: string,
  ): Promise<InformationRequest[]> {
    const query = this.dataSource.manager
      .createQueryBuilder(InformationRequest, 'r')
      .orderBy('r.key', 'DESC')
      .take(filter.status === undefined ? filter.limit + 1 : STRETCH);
    if (key !== null) query.andWhere('r.key < :key', { key });
    narrow(query, filter, today);
    return query.getMany();
  }
}

function keyIn(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  if (/^[1-9]\d{0,18}$/.test(cursor)) return cursor;
  throw new Refusal('invalid-cursor', 'The place to go on from is not known.');
}
