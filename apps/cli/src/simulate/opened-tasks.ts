import { TaskQueries, type Key, type TaskSummary } from '@minhbach/runtime';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { drawFollowUp } from './request-plan.js';
import type { Scenario } from './scenario.js';
import { SimulatedRequest } from './simulated-request.js';

/** A task that has been opened, and what it is about. */
export interface OpenedTask {
  readonly task: TaskSummary;
  readonly request: SimulatedRequest;
}

interface FollowUpRow {
  readonly root: string;
  readonly key: string;
  readonly before: string;
  readonly origin: string;
  readonly agency: string;
  readonly items: number;
}

/** Follows what the engine opens, and knows which request of the simulation it belongs to. */
export class OpenedTasks {
  private readonly tasks: TaskQueries;
  private readonly dataSource: DataSource;
  private readonly byKey = new Map<string, SimulatedRequest>();
  private readonly byRoot = new Map<Key, SimulatedRequest>();
  private last: Key = 0;

  constructor(
    app: INestApplicationContext,
    private readonly scenario: Scenario,
  ) {
    this.tasks = app.get(TaskQueries, { strict: false });
    this.dataSource = app.get(DataSource, { strict: false });
  }

  add(request: SimulatedRequest): void {
    this.byKey.set(request.key, request);
  }

  /** Those opened since the last time. Nothing may be under way meanwhile. */
  async take(): Promise<OpenedTask[]> {
    const opened = await this.tasks.openedAfter(this.last);
    this.last = opened.at(-1)?.key ?? this.last;
    await this.learn(opened.map(({ rootKey }) => rootKey));
    return opened.flatMap((task) => {
      const request = this.byRoot.get(task.rootKey);
      return request ? [{ task, request }] : [];
    });
  }

  /** Which requests the instances belong to that are new. */
  private async learn(roots: readonly Key[]): Promise<void> {
    const unknown = roots.filter((root) => !this.byRoot.has(root));
    if (unknown.length === 0) return;
    const [requests, complaints] = await Promise.all([
      this.dataSource.query<FollowUpRow[]>(
        `SELECT process_instance_key AS root, key, parent_key AS before, origin, agency_code AS agency,
           (SELECT count(*)::integer FROM request_item i WHERE i.request_key = r.key) AS items
         FROM information_request r WHERE process_instance_key = ANY ($1::bigint[])`,
        [unknown],
      ),
      this.dataSource.query<{ root: string; key: string }[]>(
        `SELECT process_instance_key AS root, request_key AS key FROM complaint
         WHERE process_instance_key = ANY ($1::bigint[])`,
        [unknown],
      ),
    ]);
    for (const row of requests) {
      const request = this.byKey.get(row.key) ?? this.followUp(row);
      if (request) this.byRoot.set(Number(row.root), request);
    }
    for (const { root, key } of complaints) {
      const request = this.byKey.get(key);
      if (request) this.byRoot.set(Number(root), request);
    }
  }

  private followUp({ key, before, agency: code, ...row }: FollowUpRow): SimulatedRequest | null {
    const first = this.byKey.get(before);
    const agency = this.scenario.agencies.find((each) => each.code === code);
    if (!first || !agency) return null;
    const plan = drawFollowUp(this.scenario, first.plan, { ...row, agency });
    const request = new SimulatedRequest(plan, key);
    this.add(request);
    return request;
  }
}
