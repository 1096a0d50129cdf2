import { agencyEntities, seedAgencies } from '@minhbach/agencies';
import { instantAt } from '@minhbach/calendar';
import { DatabaseModule, FixedClock, KeyAllocator, UnitOfWork } from '@minhbach/database';
import {
  documentEntities,
  PublicAddressModule,
  StoredFile,
  type OfficialDocument,
} from '@minhbach/documents';
import {
  Account,
  decide,
  demoPeople,
  identityEntities,
  Membership,
  Person,
  seedDemoPeople,
  type SignedInPerson,
} from '@minhbach/identity';
import { legalTimeEntities, LegalTimeModule, LegalTimeService } from '@minhbach/legal-time';
import { LinkChecker } from '@minhbach/links';
import { Notification, notificationEntities } from '@minhbach/notifications';
import { QueueModule } from '@minhbach/queue';
import {
  Clarifications,
  Complaints,
  Consultations,
  Corrections,
  RequestBatches,
  requestEntities,
  RequestQueries,
  RequestService,
  RequestsModule,
  type BatchSubmission,
  type RequestSubmission,
  type RequestView,
  type SubmittedBatch,
} from '@minhbach/requests';
import {
  ProcessRuntime,
  RuntimeModule,
  Settler,
  TaskQueries,
  type Deployment,
  type TaskSummary,
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
  ...[documentEntities, notificationEntities, requestEntities],
].flat();

/** A form that is filled in as usual, by whom, in the order of the process. */
const usual: readonly (readonly [elementId: string, position: string, variables: Variables])[] = [
  ['register', 'tiepnhan', {}],
  ['check-competence', 'tiepnhan', { competent: true }],
  ['check-completeness', 'tiepnhan', { complete: true }],
  ['classify', 'daumoi', { complexity: 'simple' }],
  ['notify-limit', 'xuly', { place: 'Trụ sở cơ quan', provisionForm: 'Văn bản điện tử' }],
  ['handle', 'xuly', { findings: 'Có hồ sơ lưu.' }],
  ['draft-answer', 'xuly', draft([{ position: 1, outcome: 'given', answer: 'Gửi kèm văn bản.' }])],
  ['sign', 'lanhdao', { decision: 'sign' }],
  ['number-and-issue', 'vanthu', {}],
  ['deliver', 'vanthu', { method: 'portal' }],
];

/** What a drafter fills in. */
export function draft(answers: readonly Readonly<Record<string, unknown>>[]): Variables {
  return { answers, secrecyChecked: true, personalDataChecked: true };
}

export const aRequest: RequestSubmission = {
  subject: 2,
  title: 'Quyết định về giá đất',
  purpose: 'Lập phương án sản xuất, kinh doanh',
  items: ['Quyết định ban hành bảng giá đất năm 2026'],
  channel: 'network',
  deliveryMethod: 'portal',
  contact: {
    name: 'Nguyễn Thị Mẫu',
    address: 'Số 1, đường Mẫu, phường Mẫu',
    idNumber: '084099000001',
    email: 'mau@example.vn',
  },
};

/** The same asked of three agencies. */
export const aBatch: BatchSubmission = {
  title: 'Hồ sơ đất đai của dự án',
  purpose: 'Lập phương án sản xuất, kinh doanh',
  channel: 'network',
  deliveryMethod: 'portal',
  contact: aRequest.contact,
  parts: [
    { agencyCode: 'vpubnd', subject: 2, items: ['Quyết định giao đất'] },
    { agencyCode: 'stc', subject: 3, items: ['Dự toán bồi thường'] },
    { agencyCode: 'stp', subject: 9, items: ['Ý kiến thẩm định'] },
  ],
};

/** Requests answered by the people of the demonstration, with a clock that stands still. */
export class RequestDesk {
  deployment: Deployment;
  private people: Map<string, SignedInPerson>;

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly database: TestDatabase,
    readonly clock: FixedClock,
  ) {}

  static async start(on: string, time: string): Promise<RequestDesk> {
    const database = await createTestDatabase();
    const clock = new FixedClock(new Date(instantAt(on, time)));
    const app = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot({ url: database.url, entities, clock }),
        QueueModule.silent(),
        RuntimeModule,
        LegalTimeModule,
        PublicAddressModule.forRoot('https://minhbach.example.vn'),
        RequestsModule,
      ],
    })
      .overrideProvider(LinkChecker)
      .useValue({ isAlive: async (link: string) => !link.includes('/dead/') })
      .compile();
    await app.init();
    const desk = new RequestDesk(app, database, clock);
    await desk.furnish();
    return desk;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  /** As the role that owns the tables: for what no part of the service may do. */
  get ownerUrl(): string {
    return this.database.ownerUrl;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** Moves the clock to a local time, and lets everything that is due happen. */
  async at(on: string, time: string): Promise<void> {
    this.clock.set(new Date(instantAt(on, time)));
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.get(Settler).settle();
  }

  /** Sends a request and returns its key. */
  async submit(changes: Partial<RequestSubmission> = {}, login = 'doanhnghiep1'): Promise<string> {
    const submission = { ...aRequest, ...changes };
    const { key } = await this.service.submit(submission, this.person(login));
    await this.settle();
    return key;
  }

  /** Asks several agencies at once. */
  async submitBatch(
    changes: Partial<BatchSubmission> = {},
    login = 'doanhnghiep1',
  ): Promise<SubmittedBatch> {
    const submission = { ...aBatch, ...changes };
    const nothingMore = () => Promise.resolve();
    const submitted = await this.batches.submit(submission, this.person(login), nothingMore);
    await this.settle();
    return submitted;
  }

  /** Takes a task and completes it, as the api does, and lets what follows happen. */
  async act(key: string, login: string, elementId: string, variables: Variables): Promise<void> {
    await this.actOn(await this.tasks(key), login, elementId, variables);
  }

  /** As `act`, but what follows happens when the desk settles. */
  async actUnsettled(
    key: string,
    login: string,
    elementId: string,
    variables: Variables,
  ): Promise<void> {
    await this.complete(await this.tasks(key), login, elementId, variables);
  }

  /** As `act`, of the tasks of any process. */
  async actOn(
    tasks: readonly TaskSummary[],
    login: string,
    elementId: string,
    variables: Variables,
  ): Promise<void> {
    await this.complete(tasks, login, elementId, variables);
    await this.settle();
  }

  private async complete(
    tasks: readonly TaskSummary[],
    login: string,
    elementId: string,
    variables: Variables,
  ): Promise<void> {
    const person = this.person(login);
    const open = tasks.filter((each) => each.elementId === elementId);
    const task =
      open.find((each) => decide(person, 'task.read', { task: each }).allowed) ?? open[0];
    if (!task) throw new Error(`no task ${elementId} is open`);
    const runtime = this.get(ProcessRuntime);
    const { key: taskKey } = task;
    if (task.assignee !== person.id) {
      const decision = decide(person, 'task.claim', { task });
      if (!decision.allowed) throw new Error(`${login}: ${decision.reason.code}`);
      await runtime.claimTask({ taskKey, person: person.id });
    }
    await runtime.completeTask({ taskKey, person: person.id, variables });
  }

  /** Gives a task that somebody has to another. */
  async giveTo(key: string, elementId: string, login: string): Promise<void> {
    const task = (await this.tasks(key)).find((each) => each.elementId === elementId);
    const { id } = this.person(login);
    const assignment = { taskKey: task?.key ?? 0, person: id, assignee: id };
    await this.get(ProcessRuntime).assignTask(assignment);
  }

  /** Approves an extension; what follows from it happens when the desk settles. */
  async approveUnsettled(taskKey: number, person: string): Promise<void> {
    const runtime = this.get(ProcessRuntime);
    await runtime.claimTask({ taskKey, person });
    const variables = { extensionDecision: 'approve' };
    await runtime.completeTask({ taskKey, person, variables });
  }

  /** Does what is usual, by the people of the agency that answers, until a task is open. */
  async upTo(
    key: string,
    elementId: string,
    instead: Readonly<Record<string, Variables>> = {},
  ): Promise<void> {
    for (const [next, position, variables] of usual) {
      const open = (await this.tasks(key)).map((task) => task.elementId);
      if (open.includes(elementId)) return;
      if (!open.includes(next)) continue;
      const login = `${position}.${(await this.view(key)).agencyCode ?? ''}`;
      await this.act(key, login, next, instead[next] ?? variables);
    }
    await this.expectOpen(key, elementId);
  }

  async view(key: string): Promise<RequestView> {
    const view = await this.queries.byKey(key);
    if (!view) throw new Error(`no request ${key}`);
    return view;
  }

  async tasks(key: string): Promise<TaskSummary[]> {
    const [row] = await this.query(
      `SELECT process_instance_key AS root FROM information_request WHERE key = ${key}`,
    );
    return this.get(TaskQueries).ofInstance(Number(row?.root));
  }

  documents(key: string): Promise<OfficialDocument[]> {
    return this.queries.documents(key);
  }

  /** A file that somebody has sent, free of viruses; its key. */
  async file(login: string): Promise<string> {
    const key = String(await this.get(KeyAllocator).take(1));
    await this.get(DataSource).manager.insert(StoredFile, {
      ...{ key, name: 'ky-nhan.pdf', sizeBytes: '1', receivedBytes: '1', state: 'clean' },
      ...{ type: 'pdf', sha256: key.padStart(64, '0'), uploadedBy: this.person(login).id },
      begunAt: this.clock.fixed(),
    });
    return key;
  }

  /** The kinds of the letters of a request, in order. */
  async letters(key: string): Promise<string[]> {
    return (await this.documents(key)).map(({ kind }) => kind);
  }

  /** Recipients by login or group, and kinds, of the messages about a request, in order. */
  async notices(key: string): Promise<string[]> {
    const { manager } = this.get(DataSource);
    const rows = await manager.find(Notification, {
      where: { subjectKey: key },
      order: { createdAt: 'ASC', key: 'ASC' },
    });
    return rows.map(({ recipient, kind }) => `${this.loginOf(recipient)} ${kind}`);
  }

  get service(): RequestService {
    return this.get(RequestService);
  }

  get batches(): RequestBatches {
    return this.get(RequestBatches);
  }

  get consultations(): Consultations {
    return this.get(Consultations);
  }

  get clarifications(): Clarifications {
    return this.get(Clarifications);
  }

  get complaints(): Complaints {
    return this.get(Complaints);
  }

  get corrections(): Corrections {
    return this.get(Corrections);
  }

  get queries(): RequestQueries {
    return this.get(RequestQueries);
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

  private async expectOpen(key: string, elementId: string): Promise<void> {
    const open = (await this.tasks(key)).map((task) => task.elementId);
    if (!open.includes(elementId)) throw new Error(`open is ${open.join()}, not ${elementId}`);
  }

  private loginOf(recipient: string): string {
    const found = [...this.people].find(([, person]) => person.id === recipient);
    return found?.[0] ?? recipient;
  }

  private async furnish(): Promise<void> {
    await this.get(UnitOfWork).run(async (tx) => {
      await seedAgencies(tx);
      await seedLetters(this.app, tx, 'workflows');
      await this.get(LegalTimeService).seedCalendar(tx);
      await seedDemoPeople(tx, this.get(KeyAllocator));
    });
    const files = workflowFiles('workflows/information-request');
    const result = await this.get(ProcessRuntime).deploy(files, 'system');
    if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
    this.deployment = result.deployment;
    this.people = await this.readPeople();
  }

  private async readPeople(): Promise<Map<string, SignedInPerson>> {
    const { manager } = this.get(DataSource);
    const accounts = await manager.find(Account);
    const keys = new Map(accounts.map(({ login, personKey }) => [login, personKey]));
    const rows = new Map((await manager.find(Person)).map((row) => [row.key, row]));
    return new Map(
      demoPeople.map(({ login, name, role, groups, taxCode = '' }) => {
        const id = keys.get(login) ?? '';
        const organisationKey = rows.get(id)?.organisationKey ?? null;
        const organisation = organisationKey && { id: organisationKey, name: '', taxCode };
        return [login, { id, name, role, groups, organisation: organisation || null }];
      }),
    );
  }
}
