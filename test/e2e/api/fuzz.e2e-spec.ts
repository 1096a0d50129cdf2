import { randomInt } from 'node:crypto';
import { openApiDocument } from '../../../apps/api/src/openapi/open-api.js';
import { Random } from '../../property/model/random.js';
import { callers } from '../../support/access/callers.js';
import { accessRows } from '../../support/access/rows.js';
import { addColleague, makeSubjects } from '../../support/access/subjects.js';
import { ApiUnderTest, type Reply, type Request } from '../../support/api-under-test.js';
import { apiDocument, type ApiDocument, type Operation } from '../../support/fuzz/api-document.js';
import { callOf } from '../../support/fuzz/call-plan.js';
import { Contract } from '../../support/fuzz/contract.js';
import { Knowledge } from '../../support/fuzz/knowledge.js';
import { answerRequest, submitRequest, usual } from '../../support/request-over-http.js';

/** Set by `npm run test:fuzz`; here a taste of it. */
const calls = Number(process.env.FUZZ_CALLS ?? 1_500);
const seed = Number(process.env.FUZZ_SEED ?? randomInt(1, 1_000_000));

const workflowFolders = [
  ...(['information-request', 'monthly-report', 'periodic-report'] as const),
  ...(['standing-duty', 'publication', 'unit-review'] as const),
  'privacy-request' as const,
];

/** Of these there is no end. */
const streams = ['/api/live'];
/** The longest that somebody may wait, on a machine that does other things as well. */
const patienceMs = 10_000;
const healthEvery = 50;
const settleEvery = 250;

/** What an administrator does by hand may end in an incident: that is what he is told then. */
const byHand = ['modify', 'migrate', 'set-variables', 'activate-ad-hoc', 'resolve-incident'];

describe('whatever is sent to the api', () => {
  let api: ApiUnderTest;
  let document: ApiDocument;
  let knowledge: Knowledge;

  beforeAll(async () => {
    process.stderr.write(`FUZZ_SEED=${String(seed)}\n`);
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    for (const folder of workflowFolders) await api.deploy(folder);
    await addColleague(api);
    const answered = await submitRequest(api);
    await answerRequest(api, answered);
    const keys = keysByCollection({ ...(await makeSubjects(api)), answered });
    knowledge = new Knowledge({ keys, people: await rolesByLogin(), bodies: bodiesByRoute() });
    await api.query('DELETE FROM incident');
    document = apiDocument(openApiDocument(api.app));
  }, 120_000);
  afterAll(async () => api.stop());

  const rolesByLogin = async () => {
    const rows = await api.query<{ login: string; role: string }>(
      `SELECT a.login, p.role FROM account a JOIN person p ON p.key = a.person_key
       WHERE a.login = ANY($1) ORDER BY a.login`,
      [Object.values(callers)],
    );
    return new Map(rows.map(({ login, role }) => [login, role]));
  };

  const sent = async (request: Request): Promise<Reply> => {
    const limit = new Promise<never>((_, refuse) => {
      setTimeout(() => refuse(new Error('no answer in time')), patienceMs).unref();
    });
    return Promise.race([api.call(request), limit]);
  };

  it(
    `is answered ${String(calls)} times as the document says, and the service stays well`,
    async () => {
      // when
      const contract = new Contract(document);
      const operations = document.operations.filter(({ path }) => !streams.includes(path));
      const faults = new Map<string, string>();
      const statuses = new Map<number, number>();
      for (let index = 0; index < calls; index++) {
        const random = Random.of(seed, index);
        const operation = random.oneOf(operations);
        const request = callOf(operation, knowledge, {
          ...{ random, schemas: document.schemas, known: knowledge.all },
        });
        const reply = await sent(request);
        knowledge.learn(operation, request, reply);
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
        const fault = contract.faultOf(operation, reply);
        if (fault) faults.set(`${nameOf(operation)}: ${fault}`, told(request, reply));
        if (index % settleEvery === 0) await api.settle();
        if (index % healthEvery !== 0) continue;
        expect(await sent({ method: 'GET', url: '/api/health' })).toMatchObject({ status: 200 });
      }

      // then
      process.stderr.write(`${summaryOf(statuses)}\n`);
      expect(Object.fromEntries(faults)).toEqual({});
      await api.settle();
      expect(await incidents()).toEqual([]);
      expect(await stuck()).toEqual([]);
    },
    calls * 1_000,
  );

  const incidents = async () =>
    api.query(
      `SELECT i.root_key, i.element_id, i.code, i.message FROM incident i
       WHERE NOT EXISTS (SELECT FROM history h WHERE h.root_key = i.root_key AND h.trigger = ANY($1))`,
      [byHand],
    );

  /** Instances that have something to do and do not do it. */
  const stuck = async () =>
    api.query(
      `SELECT key, process_id FROM process_instance WHERE agenda IS NOT NULL AND status = 'active'`,
    );
});

/** What stands in addresses, by the collection in which it is found. */
function keysByCollection(of: Readonly<Record<string, string>>): Record<string, string[]> {
  const named = {
    requests: ['request', 'answered', 'attached', 'letter', 'form'],
    'request-batches': ['several'],
    tasks: ['task'],
    reports: ['report', 'issued'],
    files: ['file', 'attached'],
    drafts: ['draft'],
    'privacy-requests': ['privacy'],
    'process-instances': ['instance', 'running'],
    'process-definitions': ['definition'],
    decisions: ['table', 'decision'],
    incidents: ['incident'],
    'batch-operations': ['batch'],
    'failed-mails': ['mail'],
    'duty-periods': ['duty'],
    publications: ['publication'],
    'unit-reviews': ['review'],
    'agency-successions': ['succession'],
    agencies: ['agency'],
    mandates: ['mandate'],
    people: ['person'],
    'letter-templates': ['letterKind', 'version'],
    calendars: ['version', 'year'],
    indicators: ['id', 'dimension'],
  };
  const keys: Record<string, string[]> = { names: ['stc', 'ttcntt', '2026-09', 'portal', 'pdf'] };
  for (const [collection, names] of Object.entries(named)) {
    keys[collection] = names.flatMap((name) => of[name] ?? []);
  }
  return keys;
}

/** The bodies with which `access.e2e-spec.ts` asks who may send them, and what people fill in. */
function bodiesByRoute(): Map<string, readonly object[]> {
  const bodies = new Map<string, readonly object[]>();
  for (const { route, body } of accessRows) {
    if (body) bodies.set(route.replace(/\?.*/, '').replace(/:\w+/g, ':'), [body]);
  }
  const filledIn = usual.map(([, , variables]) => ({ variables }));
  return bodies.set('POST /api/tasks/:/completion', filledIn);
}

function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function told({ method, url, as, body }: Request, { status, text }: Reply): string {
  const what = typeof body === 'string' ? body : body && JSON.stringify(body);
  return `${method} ${url.slice(0, 300)} as ${as ?? 'a stranger'}, ${(what ?? '').slice(0, 600)} => ${String(status)} ${text.slice(0, 600)}`;
}

/** How often each status came. */
function summaryOf(statuses: ReadonlyMap<number, number>): string {
  const parts = [...statuses].sort(([a], [b]) => a - b);
  return parts.map(([status, times]) => `${String(status)}: ${String(times)}`).join(', ');
}
