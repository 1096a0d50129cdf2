import { LegalTimeService } from '@minhbach/legal-time';
import { InstanceQueries } from '@minhbach/runtime';
import { RequestDesk } from '../../support/request-desk.js';

/** Complex, over the network, sent on Monday 5 October 2026: due on Monday the 26th, whatever is asked meanwhile. */
describe('a valid request that is not clear', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  beforeEach(async () => {
    await desk.at('2026-10-05', '09:00');
    key = await desk.submit();
    await desk.upTo(key, 'handle', { classify: { complexity: 'complex' } });
  });
  afterAll(async () => desk.stop());

  const ask = async (days = 5) => {
    const question = { points: ['Địa bàn nào'], days };
    await desk.clarifications.ask(key, question, desk.person('xuly.vpubnd'));
    await desk.settle();
  };
  const answer = async (login: string) => {
    await desk.service.clarify(key, { answer: 'Huyện Càng Long' }, desk.person(login));
    await desk.settle();
  };
  const ledger = () => desk.get(LegalTimeService).fold({ type: 'information-request', key });
  const may = async (action: string) =>
    (await desk.view(key)).actions.find((each) => each.action === action);

  it('is asked about in writing, and the handler’s work goes on', async () => {
    // when
    await ask();

    // then
    expect((await desk.view(key)).clarifications).toMatchObject([
      { stage: 'clarification', points: ['Địa bàn nào'], askedOn: '2026-10-05', endedOn: null },
    ]);
    expect((await desk.letters(key)).at(-1)).toBe('clarification-request');
    expect((await desk.tasks(key)).map(({ elementId, dueDate }) => [elementId, dueDate])).toEqual([
      ['handle', '2026-10-26'],
      ['clarify', '2026-10-12'],
    ]);
    expect(await desk.view(key)).toMatchObject({ status: 'ASSIGNED', dueOn: '2026-10-26' });
    expect(await may('clarify')).toMatchObject({ allowed: true });
    expect(await may('ask-clarification')).toMatchObject({ allowed: false });
  });

  it('is made clear: the agency’s waiting is on record, the due date stays', async () => {
    // given
    await ask();
    await desk.at('2026-10-08', '10:00');

    // when
    await answer('doanhnghiep1');

    // then
    expect((await desk.view(key)).clarifications).toMatchObject([
      { answer: 'Huyện Càng Long', answeredOn: '2026-10-08', endedOn: '2026-10-08' },
    ]);
    expect((await desk.notices(key)).at(-1)).toBe('vpubnd:handler clarified');
    expect(await ledger()).toMatchObject({
      ...{ state: 'running', dueOn: '2026-10-26' },
      pauses: [{ from: '2026-10-05', until: '2026-10-08', movesDueOn: false }],
    });
  });

  it('keeps what was made clear out of the process', async () => {
    await ask();
    await answer('doanhnghiep1');
    const { processInstanceKey } = await desk.view(key);
    const history = await desk.get(InstanceQueries).history(Number(processInstanceKey));
    expect(JSON.stringify(history)).toContain('clarificationAnswer');
    expect(JSON.stringify(history)).not.toContain('Càng Long');
  });

  it('is answered as it stands when nobody makes it clear, and no second question comes before', async () => {
    await ask(2);
    await expect(ask()).rejects.toMatchObject({ code: 'clarification-asked-already' });
    await desk.at('2026-10-08', '00:00');
    expect((await desk.view(key)).clarifications).toMatchObject([
      { answeredOn: null, endedOn: '2026-10-08' },
    ]);
    expect((await desk.notices(key)).at(-1)).toBe('vpubnd:handler clarification-unanswered');
    expect(await ledger()).toMatchObject({ state: 'running' });
    await ask();
    expect((await desk.view(key)).clarifications).toHaveLength(2);
  });

  it('is no longer asked about once the answer is signed', async () => {
    await ask();
    await desk.upTo(key, 'number-and-issue');
    expect((await desk.tasks(key)).map(({ elementId }) => elementId)).toEqual(['number-and-issue']);
    expect((await desk.view(key)).clarifications).toMatchObject([{ endedOn: '2026-10-05' }]);
    await expect(ask()).rejects.toMatchObject({ code: 'not-being-handled' });
  });

  it('waits once, also when costs are to be paid meanwhile', async () => {
    // given
    await ask();
    const costs = [{ kind: 'print-bw-a4', quantity: 10 }];
    await desk.act(key, 'xuly.vpubnd', 'handle', { findings: 'Có hồ sơ.', costs });

    // when
    await desk.at('2026-10-06', '10:00');
    const paid = { amount: 30_000, receipt: 'BL-1' };
    await desk.act(key, 'thuquy.vpubnd', 'record-payment', paid);
    expect(await ledger()).toMatchObject({ state: 'paused' });
    await desk.at('2026-10-07', '10:00');
    await answer('doanhnghiep1');

    // then
    expect(await ledger()).toMatchObject({
      ...{ state: 'running' },
      pauses: [{ from: '2026-10-05', until: '2026-10-07' }],
    });
  });

  it('is overdue and apologised for although it waits', async () => {
    await desk.at('2026-10-23', '10:00');
    await ask();
    await desk.at('2026-10-27', '09:00');
    expect(await desk.letters(key)).toContain('apology');
    expect(await desk.view(key)).toMatchObject({ breachedOn: '2026-10-27' });
  });

  it('is not asked about before it is classified', async () => {
    key = await desk.submit();
    await expect(ask()).rejects.toMatchObject({ code: 'not-being-handled' });
  });
});
