import { agencyEntities, seedAgencies } from '@minhbach/agencies';
import { instantAt } from '@minhbach/calendar';
import { DatabaseModule, FixedClock, KeyAllocator, UnitOfWork } from '@minhbach/database';
import { documentEntities } from '@minhbach/documents';
import {
  Account,
  decide,
  demoPeople,
  identityEntities,
  Membership,
  seedDemoPeople,
  type SignedInPerson,
} from '@minhbach/identity';
import { legalTimeEntities, LegalTimeModule, LegalTimeService } from '@minhbach/legal-time';
import { Notification, notificationEntities } from '@minhbach/notifications';
import { QueueModule } from '@minhbach/queue';
import {
  reportEntities,
  ReportQueries,
  ReportService,
  ReportsModule,
  type OpenedReport,
  type ReportFilter,
  type ReportSummary,
  type ReportView,
} from '@minhbach/reports';
import {
  ProcessRuntime,
  RuntimeModule,
  Settler,
  TaskQueries,
  type Deployment,
  type Page,
  type StoredTask,
  type Variables,
} from '@minhbach/runtime';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { seedLetters } from '../../apps/cli/src/commands/seed-letters.js';
import { workflowFiles } from '../../apps/cli/src/commands/workflow-files.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const entities = [
  ...[agencyEntities, identityEntities, legalTimeEntities],
  ...[documentEntities, notificationEntities, reportEntities],
].flat();

/** A month of reports in a department, by the people of the demonstration, with a clock that stands still. */
export class ReportChain {
  deployment: Deployment;
  private people: Map<string, SignedInPerson>;

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly database: TestDatabase,
    readonly clock: FixedClock,
    private readonly ownsDatabase: boolean,
  ) {}

  /** `beside`: a second process of the same service. */
  static async start(on: string, time: string, beside?: ReportChain): Promise<ReportChain> {
    const database = beside?.database ?? (await createTestDatabase());
    const clock = beside?.clock ?? new FixedClock(new Date(instantAt(on, time)));
    const app = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot({ url: database.url, entities, clock }),
        QueueModule.silent(),
        RuntimeModule,
        LegalTimeModule,
        ReportsModule,
      ],
    }).compile();
    await app.init();
    const chain = new ReportChain(app, database, clock, beside === undefined);
    if (!beside) await chain.furnish();
    chain.people = await chain.readPeople();
    return chain;
  }

  async stop(): Promise<void> {
    await this.app.close();
    if (this.ownsDatabase) await this.database.drop();
  }

  /** Moves the clock to a local time, and lets everything that is due happen. */
  async at(on: string, time: string): Promise<void> {
    this.clock.set(new Date(instantAt(on, time)));
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.get(Settler).settle();
  }

  open(
    period: string,
    login = 'lanhdao.skhcn',
    after?: Parameters<ReportService['open']>[2],
  ): Promise<OpenedReport> {
    return this.get(ReportService).open(period, this.person(login), after);
  }

  list(filter: Partial<ReportFilter> = {}): Promise<Page<ReportSummary>> {
    return this.get(ReportQueries).list({ limit: 50, ...filter });
  }

  /** Opens a period and lets the tasks appear. */
  async opened(period: string): Promise<void> {
    await this.open(period);
    await this.settle();
  }

  /** The open tasks that a person sees, with what is visible at them. */
  async tasksOf(login: string): Promise<StoredTask[]> {
    const { id, groups } = this.person(login);
    const page = await this.get(TaskQueries).list({
      ...{ person: id, groups, view: 'all', limit: 100 },
    });
    const tasks = await Promise.all(page.items.map(({ key }) => this.get(TaskQueries).byKey(key)));
    return tasks.filter((task) => task !== null);
  }

  /** Takes a task and completes it, as the api does, and lets what follows happen. */
  async act(login: string, elementId: string, variables: Variables, unit?: string): Promise<void> {
    await this.take(login, elementId, variables, (task) => !unit || codeOf(task) === unit);
  }

  /** The same where tasks of several periods are open. */
  async actOn(
    period: string,
    login: string,
    elementId: string,
    variables: Variables,
    unit?: string,
  ): Promise<void> {
    await this.take(
      ...[login, elementId, variables],
      (task) => task.variables.period === period && (!unit || codeOf(task) === unit),
    );
  }

  private async take(
    login: string,
    elementId: string,
    variables: Variables,
    isMeant: (task: StoredTask) => boolean,
  ): Promise<void> {
    const tasks = await this.tasksOf(login);
    const task = tasks.find((each) => each.elementId === elementId && isMeant(each));
    if (!task) throw new Error(`${login} sees no such task ${elementId}`);
    const person = this.person(login);
    const runtime = this.get(ProcessRuntime);
    const { key: taskKey } = task;
    if (task.assignee !== person.id) {
      const decision = decide(person, 'task.claim', { task });
      if (!decision.allowed) throw new Error(`${login}: ${decision.reason.code}`);
      await runtime.claimTask({ taskKey, person: person.id });
    }
    await runtime.completeTask({ taskKey, person: person.id, variables });
    await this.settle();
  }

  /** A division drafts, its head approves: the part is with the Centre. */
  async handIn(division: string, variables: Variables = report('Đã công khai 12 thông tin.')) {
    await this.act(`chuyenvien.${division}`, 'draft-part', variables);
    await this.act(`truongphong.${division}`, 'approve-part', { decision: 'approve' });
  }

  /** The same for one of several open periods; the Centre accepts it. */
  async handInOf(period: string, division: string, variables: Variables = report('Kết quả.')) {
    const approve = { decision: 'approve' };
    await this.actOn(period, `chuyenvien.${division}`, 'draft-part', variables);
    await this.actOn(period, `truongphong.${division}`, 'approve-part', approve);
    await this.actOn(period, 'tonghop.ttcntt', 'check-part', { decision: 'accept' }, division);
  }

  async accept(division: string): Promise<void> {
    await this.act('tonghop.ttcntt', 'check-part', { decision: 'accept' }, division);
  }

  async view(period: string, login?: string): Promise<ReportView> {
    const view = await this.get(ReportQueries).byPeriod(
      period,
      login ? this.person(login) : undefined,
    );
    if (!view) throw new Error(`no report of ${period}`);
    return view;
  }

  /** The texts of one kind that a group got, the oldest first. */
  async notices(recipient: string, kind: string): Promise<string[]> {
    const where = { recipient, kind };
    const order = { createdAt: 'ASC', key: 'ASC' } as const;
    const found = await this.get(DataSource).manager.find(Notification, { where, order });
    return found.map(({ text }) => text);
  }

  person(login: string): SignedInPerson {
    const person = this.people.get(login);
    if (!person) throw new Error(`nobody signs in as ${login}`);
    return person;
  }

  /** Gives somebody a second function. */
  async alsoIn(login: string, group: string): Promise<void> {
    const person = this.person(login);
    const membership = { personKey: person.id, group, validFrom: '2020-01-01', validTo: null };
    await this.get(DataSource).manager.insert(Membership, membership);
    this.people.set(login, { ...person, groups: [...person.groups, group] });
  }

  get<T>(type: abstract new (...dependencies: never[]) => T): T {
    return this.app.get<T>(type, { strict: false });
  }

  query(sql: string): Promise<Record<string, unknown>[]> {
    return this.get(DataSource).query(sql);
  }

  private async furnish(): Promise<void> {
    await this.get(UnitOfWork).run(async (tx) => {
      await seedAgencies(tx);
      await seedLetters(this.app, tx, 'workflows');
      await this.get(LegalTimeService).seedCalendar(tx);
      await seedDemoPeople(tx, this.get(KeyAllocator));
    });
    this.deployment = await this.deploy('monthly-report');
  }

  /** Deploys the files of one folder of `workflows`. */
  async deploy(folder: 'monthly-report' | 'periodic-report'): Promise<Deployment> {
    const files = workflowFiles(`workflows/${folder}`);
    const result = await this.get(ProcessRuntime).deploy(files, 'system');
    if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
    return result.deployment;
  }

  private async readPeople(): Promise<Map<string, SignedInPerson>> {
    const { manager } = this.get(DataSource);
    const accounts = await manager.find(Account);
    const keys = new Map(accounts.map(({ login, personKey }) => [login, personKey]));
    return new Map(
      demoPeople.map(({ login, name, role, groups }) => [
        login,
        { id: keys.get(login) ?? '', name, role, groups, organisation: null },
      ]),
    );
  }
}

/** What a division fills in. */
export function report(results: string): Variables {
  return { nothingToReport: false, results };
}

/** What the Centre fills in. */
export function synthesis(results: string, proposals = 'Không có.'): Variables {
  return { results, proposals };
}

function codeOf({ variables }: StoredTask): unknown {
  return (variables.part as { code?: unknown } | undefined)?.code;
}
