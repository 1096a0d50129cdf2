import { AgencyRegistry, type SuccessionPlan } from '@minhbach/agencies';
import { LegalTimeService } from '@minhbach/legal-time';
import {
  AgencyReorganisation,
  RequestForms,
  RequestTracking,
  type RecordedSuccession,
} from '@minhbach/requests';
import { TaskQueries } from '@minhbach/runtime';
import { aRequest, draft, RequestDesk } from '../../support/request-desk.js';

/** The Department of Justice is abolished; from Monday 12 October the Department of Construction has its work. */
const abolition: SuccessionPlan = {
  type: 'ABOLITION',
  number: '1234/QĐ-UBND',
  decidedOn: '2026-10-01',
  effectiveOn: '2026-10-12',
  source: 'Công báo tỉnh số 40',
  from: ['stp'],
  successors: [{ code: 'sxd', subjects: [], functions: [] }],
  movesStaff: false,
};

const legalAffairs = {
  vi: 'Sở Pháp chế tỉnh Vĩnh Long',
  en: 'Vĩnh Long Department of Legal Affairs',
};

/** A new department has it, but for the planning, which goes to the Department of Construction. */
const split: Partial<SuccessionPlan> = {
  type: 'SPLIT',
  successors: [
    { code: 'spc', name: legalAffairs, subjects: [], functions: ['justice'] },
    { code: 'sxd', subjects: [1], functions: [] },
  ],
};

describe('an agency that another one succeeds', () => {
  let desk: RequestDesk;
  let reorganisation: AgencyReorganisation;
  const admin = () => desk.person('quantri').id;

  beforeEach(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
    reorganisation = desk.get(AgencyReorganisation);
  });
  afterEach(async () => desk.stop());

  const record = async (changes: Partial<SuccessionPlan> = {}) =>
    reorganisation.record({ ...abolition, ...changes }, admin());
  const apply = async (key: string): Promise<RecordedSuccession> => {
    await reorganisation.apply(key, admin());
    await desk.settle();
    return reorganisation.read(key);
  };
  const take = async (key: string, login: string) => {
    const [task] = await desk.tasks(key);
    await desk.giveTo(key, task?.elementId ?? '', login);
  };

  it('is told beforehand how many cases pass to whom, and none does', async () => {
    // given three open requests, one of another agency, and one that is closed
    await desk.submit({ agencyCode: 'stp' });
    await desk.upTo(await desk.submit({ agencyCode: 'stp' }), 'handle');
    await desk.submit({ agencyCode: 'stc' });
    const closed = await desk.submit({ agencyCode: 'stp' });
    await desk.service.withdraw(closed, 'Không cần nữa', desk.person('doanhnghiep1'));
    await desk.settle();

    // when
    const preview = await reorganisation.preview({ ...abolition, movesStaff: true });

    // then
    expect(preview).toEqual({
      moves: [{ from: 'stp', to: 'sxd', requests: 2, complaints: 0, opinions: 0 }],
      staff: 8,
    });
    expect(await reorganisation.list()).toEqual([]);
  });

  it('answers until its last day, and is not known afterwards', async () => {
    await record();
    const on = async (day: string) => (await desk.get(AgencyRegistry).find('stp', day))?.validTo;

    expect(await on('2026-10-11')).toBe('2026-10-11');
    expect(await on('2026-10-12')).toBeUndefined();
    await expect(desk.get(AgencyRegistry).holderOf('justice', '2026-10-11')).resolves.toMatchObject(
      { code: 'stp' },
    );
    await expect(desk.get(AgencyRegistry).holderOf('justice', '2026-10-12')).resolves.toMatchObject(
      { code: 'sxd' },
    );
  });

  it('moves nothing before the decision is in force', async () => {
    const { key } = await record();

    await expect(reorganisation.apply(key, admin())).rejects.toMatchObject({
      code: 'not-in-force-yet',
    });
  });

  it('hands open requests on: task, clock, history, and everybody is told', async () => {
    // given a request that somebody works on
    const request = await desk.submit({ agencyCode: 'stp' });
    await desk.upTo(request, 'handle', {
      classify: { complexity: 'complex', handler: desk.person('xuly.stp').id },
    });
    const { dueOn } = await desk.view(request);
    const { key } = await record();

    // when
    await desk.at('2026-10-12', '08:00');
    const applied = await apply(key);

    // then
    expect(applied).toMatchObject({ remaining: 0, batch: { status: 'completed', done: 1 } });
    expect(await desk.view(request)).toMatchObject({ agencyCode: 'sxd', handlerId: null, dueOn });
    expect(await desk.tasks(request)).toMatchObject([
      { elementId: 'handle', assignee: null, candidateGroups: ['sxd:handler'] },
    ]);
    const fold = await desk.get(LegalTimeService).fold({
      type: 'information-request',
      key: request,
    });
    expect(fold?.transfers).toEqual([{ on: '2026-10-12', from: 'stp', to: 'sxd' }]);
    expect((await desk.notices(request)).slice(-3)).toEqual([
      'doanhnghiep1 agency-succeeded',
      'sxd:focal agency-succeeded',
      'xuly.stp task-let-go',
    ]);
    expect((await desk.queries.history(request))?.at(-1)?.vi).toContain('Cơ quan kế thừa');
  });

  it('has its successors give the opinions that it owes', async () => {
    // given
    const request = await desk.submit();
    await desk.upTo(request, 'handle', { classify: { complexity: 'complex' } });
    const question = { units: ['stp', 'stc'], question: 'Có được cung cấp không?', days: 9 };
    await desk.consultations.askOpinions(request, question, desk.person('xuly.vpubnd'));
    await desk.settle();
    const opinions = async () =>
      (await desk.tasks(request))
        .filter(({ elementId }) => elementId === 'give-opinion')
        .flatMap(({ candidateGroups }) => candidateGroups);
    expect(await opinions()).toEqual(['stp:handler', 'stc:handler']);

    // when
    const first = await record();
    await desk.at('2026-10-12', '08:00');
    const applied = await apply(first.key);

    // then
    expect(applied).toMatchObject({ remaining: 0, batch: { done: 1, failed: 0 } });
    expect(await opinions()).toEqual(['sxd:handler', 'stc:handler']);
    expect(await desk.view(request)).toMatchObject({ agencyCode: 'vpubnd' });

    // when the successor is succeeded in its turn
    const second = await record({
      ...{ effectiveOn: '2026-10-13', from: ['sxd'] },
      successors: [{ code: 'thuetinh', subjects: [], functions: [] }],
    });
    await desk.at('2026-10-13', '08:00');
    await apply(second.key);

    // then
    expect(await opinions()).toEqual(['thuetinh:handler', 'stc:handler']);
    await desk.act(request, 'xuly.thuetinh', 'give-opinion', { opinionText: 'Được.' });
    expect(await opinions()).toEqual(['stc:handler']);
  });

  it('lets the successor answer under its own number', async () => {
    // given
    const request = await desk.submit({ agencyCode: 'stp' });
    await desk.upTo(request, 'sign');
    const { key } = await record();
    await desk.at('2026-10-12', '08:00');

    // when
    await apply(key);
    await desk.upTo(request, 'survey');

    // then
    const letters = await desk.documents(request);
    expect(letters.find(({ kind }) => kind === 'receipt')?.agencyCode).toBe('stp');
    expect(letters.find(({ kind }) => kind === 'resolution-slip')).toMatchObject({
      agencyCode: 'sxd',
      number: 1,
    });
  });

  it('keeps its name on what it has closed, whose complaint goes to the successor', async () => {
    // given
    const request = await desk.submit({ agencyCode: 'stp' });
    await desk.upTo(request, 'survey', {
      'draft-answer': draft([{ position: 1, outcome: 'refused', ground: 'a' }]),
    });
    const { key } = await record();
    await desk.at('2026-10-12', '08:00');
    await apply(key);
    expect(await desk.view(request)).toMatchObject({ agencyCode: 'stp' });

    // when
    await desk.complaints.file(
      request,
      { content: 'Không phải bí mật' },
      desk.person('doanhnghiep1'),
    );
    await desk.settle();

    // then
    const [complaint] = (await desk.view(request)).complaints;
    expect(complaint).toMatchObject({ agencyCode: 'sxd' });
    const root = Number(complaint?.processInstanceKey);
    expect(await desk.get(TaskQueries).ofInstance(root)).toMatchObject([
      { candidateGroups: ['sxd:complaint'] },
    ]);
  });

  it('hands on a complaint that is open', async () => {
    // given
    const request = await desk.submit({ agencyCode: 'stp' });
    await desk.upTo(request, 'survey', {
      'draft-answer': draft([{ position: 1, outcome: 'refused', ground: 'a' }]),
    });
    await desk.complaints.file(
      request,
      { content: 'Không phải bí mật' },
      desk.person('doanhnghiep1'),
    );
    const { key } = await record();
    await desk.at('2026-10-12', '08:00');

    // when
    expect(await apply(key)).toMatchObject({ remaining: 0, batch: { done: 1, failed: 0 } });

    // then
    const [complaint] = (await desk.view(request)).complaints;
    expect(complaint).toMatchObject({ agencyCode: 'sxd' });
    const root = Number(complaint?.processInstanceKey);
    expect(await desk.get(TaskQueries).ofInstance(root)).toMatchObject([
      { elementId: 'take-up-complaint', candidateGroups: ['sxd:complaint'] },
    ]);
  });

  it('takes its people along, who keep the work that was given to them', async () => {
    // given
    const request = await desk.submit({ agencyCode: 'stp' });
    const handler = desk.person('xuly.stp').id;
    await desk.upTo(request, 'handle', { classify: { complexity: 'simple', handler } });
    const { key } = await record({ movesStaff: true });

    // when
    await desk.at('2026-10-12', '08:00');
    await apply(key);

    // then
    expect(await desk.view(request)).toMatchObject({ agencyCode: 'sxd', handlerId: handler });
    expect(await desk.tasks(request)).toMatchObject([
      { assignee: handler, candidateGroups: ['sxd:handler'] },
    ]);
    expect(await desk.notices(request)).not.toContain('xuly.stp task-let-go');
  });

  it('is split by subject, and what nobody takes goes to the first', async () => {
    // given
    const planning = await desk.submit({ agencyCode: 'stp', subject: 1 });
    const legal = await desk.submit({ agencyCode: 'stp', subject: 2 });
    const { key } = await record(split);

    // when
    await desk.at('2026-10-12', '08:00');
    await apply(key);

    // then
    expect(await desk.view(planning)).toMatchObject({ agencyCode: 'sxd' });
    expect(await desk.view(legal)).toMatchObject({ agencyCode: 'spc' });
    expect(await desk.get(AgencyRegistry).agency('spc', '2026-10-12')).toMatchObject({
      nameVi: legalAffairs.vi,
      kind: 'department',
    });
  });

  it('is split while its requests are asked about: each has the part that takes its subject', async () => {
    // given one that is closed, and one that is open and has been printed
    const closed = await desk.submit({ agencyCode: 'stp', subject: 1 });
    await desk.upTo(closed, 'survey');
    const open = await desk.submit({ agencyCode: 'stp', subject: 2 });
    const print = async () => String((await desk.get(RequestForms).render(open, 'request')).html);
    const printed = await print();
    const { key } = await record(split);

    // when
    await desk.at('2026-10-12', '08:00');
    await apply(key);

    // then
    const tracking = desk.get(RequestTracking);
    expect((await tracking.read(closed)).agency?.vi).toBe('Sở Xây dựng tỉnh Vĩnh Long');
    expect((await tracking.read(open)).agency?.vi).toBe(legalAffairs.vi);
    expect(await print()).toBe(printed);

    // when
    const wrong = { positions: [1], reason: 'Thiếu trang 2' };
    await desk.corrections.ask(closed, wrong, desk.person('doanhnghiep1'));
    await desk.settle();

    // then
    const [child] = (await desk.view(closed)).followUps;
    expect(await desk.view(child?.key ?? '')).toMatchObject({ agencyCode: 'sxd' });
  });

  it('is undone only by another decision', async () => {
    // given
    const request = await desk.submit({ agencyCode: 'stp' });
    const first = await record();
    await desk.at('2026-10-12', '08:00');
    await apply(first.key);
    await expect(record()).rejects.toMatchObject({ code: 'already-succeeded' });

    // when
    const back = await record({
      type: 'SPLIT',
      number: '1300/QĐ-UBND',
      effectiveOn: '2026-10-19',
      from: ['sxd'],
      successors: [
        { code: 'sxd', subjects: [], functions: [] },
        {
          code: 'stp',
          name: { vi: 'Sở Tư pháp tỉnh Vĩnh Long', en: 'Vĩnh Long Department of Justice' },
          subjects: [2],
          functions: ['justice'],
        },
      ],
    });
    await desk.at('2026-10-19', '08:00');
    await apply(back.key);

    // then
    expect(await desk.view(request)).toMatchObject({ agencyCode: 'stp' });
    expect(await desk.get(AgencyRegistry).holderOf('justice', '2026-10-19')).toMatchObject({
      code: 'stp',
      validFrom: '2026-10-19',
    });
  });

  it('has a request that is being routed meanwhile go to the successor as well', async () => {
    // given it was sent on the last day, and nobody has come to route it
    await record();
    await desk.at('2026-10-11', '23:59');
    const submission = { ...aRequest, agencyCode: 'stp' };
    const { key } = await desk.service.submit(submission, desk.person('doanhnghiep1'));

    // when
    await desk.at('2026-10-12', '00:10');

    // then
    expect(await desk.view(key)).toMatchObject({ agencyCode: 'sxd' });
  });

  it('leaves a task that was completed meanwhile completed', async () => {
    const request = await desk.submit({ agencyCode: 'stp' });
    await take(request, 'tiepnhan.stp');
    const { key } = await record();
    await desk.at('2026-10-12', '08:00');

    await reorganisation.apply(key, admin());
    await desk.act(request, 'tiepnhan.stp', 'register', {}).catch(() => undefined);
    await desk.settle();

    expect(await desk.view(request)).toMatchObject({ agencyCode: 'sxd' });
    expect(await desk.tasks(request)).toMatchObject([
      { elementId: 'check-competence', candidateGroups: ['sxd:reception'] },
    ]);
  });
});
