import { jest } from '@jest/globals';
import { feelCases } from '../../support/hostile/cases/feel.js';
import type { FeelCase } from '../../support/hostile/cases/feel-case.js';
import { linkCases, publicAddress } from '../../support/hostile/cases/links.js';
import { uploadCases } from '../../support/hostile/cases/uploads.js';
import { xmlCases } from '../../support/hostile/cases/xml.js';
import { chosenByFamily } from '../../support/hostile/chosen-cases.js';
import { HostileService } from '../../support/hostile/hostile-service.js';
import { LinkDesk } from '../../support/hostile/link-desk.js';
import {
  conditionProcess,
  deploy,
  tryAsDecision,
  tryAsTable,
  type Tried,
} from '../../support/hostile/try-feel.js';
import { tryAsUpload } from '../../support/hostile/try-upload.js';
import { tryAsDeployment } from '../../support/hostile/try-xml.js';
import { aSubmission } from '../../support/request-over-http.js';
import { until } from '../../support/until.js';

/** `npm run test:hostile` tries everything; here a few of each kind are tried. */
jest.setTimeout(15 * 60_000);

/** Of one answer, on a machine that does other things as well. */
const bounds = { feelMs: 5_000, xmlMs: 15_000, uploadMs: 20_000, healthMs: 6_000 } as const;
/** What the service may hold more than when it began, whatever comes: a thread that reads models has 256 MB. */
const moreMemory = 500;

describe('the service, whatever is sent to it,', () => {
  let service: HostileService;
  let memoryBefore = 0;
  let keys = 0;
  const slowest: Record<string, number> = {};

  beforeAll(async () => {
    service = await HostileService.start();
    service.usage.forget();
    memoryBefore = service.usage.memory().now;
  }, 180_000);
  afterAll(async () => service.stop());

  /** Tries one after the other; gives those that fared otherwise than they must, and those that took too long. */
  const wrongOf = async <Case extends { readonly why: string; readonly must: string }>(
    cases: readonly Case[],
    limitMs: number,
    attempt: (each: Case) => Promise<Tried<string>>,
  ): Promise<string[]> => {
    const wrong: string[] = [];
    for (const each of cases) {
      const { fate, told, slowestMs } = await attempt(each);
      slowest[attempt.name] = Math.max(slowest[attempt.name] ?? 0, Math.round(slowestMs));
      if (fate !== each.must) wrong.push(`${each.why}: ${fate}, not ${each.must}: ${told}`);
      if (slowestMs > limitMs) wrong.push(`${each.why}: took ${slowestMs.toFixed(0)} ms`);
    }
    return wrong;
  };

  describe('expressions', () => {
    it.each(chosenByFamily(feelCases))('are stopped in a decision: %s', async (_family, cases) => {
      const decision = (each: FeelCase) => tryAsDecision(service, each, `d${String(++keys)}`);
      expect(await wrongOf(cases, bounds.feelMs, decision)).toEqual([]);
    });

    it.each(chosenByFamily(feelCases, 1))(
      'are stopped in the cells of a table: %s',
      async (_family, cases) => {
        const table = async (each: FeelCase) => {
          const tried = await tryAsTable(service, each, `t${String(++keys)}`);
          return { ...tried, fate: tried.fate === 'something else' ? tried.fate : each.must };
        };
        expect(await wrongOf(cases, bounds.feelMs, table)).toEqual([]);
      },
    );

    it.each(chosenByFamily(feelCases.filter(({ must }) => must !== 'refused')))(
      'are stopped in the conditions of running processes: %s',
      async (_family, cases) => {
        // when
        const ids = cases.map(() => `c${String(++keys)}`);
        const files = cases.map((each, index) => ({
          name: `${ids[index] ?? ''}.bpmn`,
          content: conditionProcess(each, ids[index] ?? ''),
        }));
        expect(await deploy(service, files)).toMatchObject({ status: 201 });

        // then each has ended, or waits for somebody with an incident
        for (const id of ids) {
          const path = `/api/process-instances?processId=${id}`;
          await until(`${id} has gone as far as it can`, async () => {
            const { body } = await service.call('GET', path, { as: 'quantri' });
            const [instance] = body.items as { status: string; incidents: number }[];
            return instance && (instance.status === 'completed' || instance.incidents > 0);
          });
        }
      },
    );
  });

  it.each(chosenByFamily(xmlCases))('models: %s', async (_family, cases) => {
    const model = (each: (typeof cases)[number]) => tryAsDeployment(service, each);
    expect(await wrongOf(cases, bounds.xmlMs, model)).toEqual([]);
  });

  it.each(chosenByFamily(uploadCases))('files: %s', async (_family, cases) => {
    const upload = (each: (typeof cases)[number]) => tryAsUpload(service, each);
    expect(await wrongOf(cases, bounds.uploadMs, upload)).toEqual([]);
  });

  it('links lead to nobody but the public', async () => {
    // given
    const desk = await LinkDesk.open(service, aSubmission);
    const wrong: string[] = [];
    const cases = chosenByFamily(linkCases, 1).flatMap(([, each]) => each);

    // when
    for (const each of cases) {
      const known = service.contacts().length;
      const link = each.link.replace('PORT', String(service.sink.port));
      const found = await desk.answers({ ...each, link });
      if (found === 'alive') await desk.returned();
      const contacts = service.contacts().slice(known);
      const isAsked = each.must === 'asked';
      if ((found === 'refused') !== (each.must === 'refused')) wrong.push(`${each.why}: ${found}`);
      if (contacts.length !== (isAsked ? 1 : 0) || !contacts.every(isPublic)) {
        wrong.push(`${each.why} (${each.link}): ${JSON.stringify(contacts)}`);
      }
    }

    // then
    expect(wrong).toEqual([]);
    expect(service.sink.visits).toBe(0);
  });

  const isPublic = ({ address }: { readonly address: string }) => address === publicAddress;

  it('is as well as before', async () => {
    const { failures, asked, slowestMs } = await service.health.end();
    const { peak, now } = service.usage.memory();
    process.stderr.write(
      `health: ${String(asked)} answers, the slowest after ${String(slowestMs)} ms; memory: ${String(memoryBefore)} MB before, ` +
        `${String(peak)} MB at most, ${String(now)} MB after; slowest answers in ms: ${JSON.stringify(slowest)}\n`,
    );
    expect(failures).toEqual([]);
    expect(slowestMs).toBeLessThan(bounds.healthMs);
    expect(peak - memoryBefore).toBeLessThan(moreMemory);
    expect(service.child.isRunning).toBe(true);
  });
});
