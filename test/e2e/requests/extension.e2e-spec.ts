import { LegalTimeService } from '@minhbach/legal-time';
import { InstanceQueries } from '@minhbach/runtime';
import { instantAt } from '@minhbach/calendar';
import { RequestDesk } from '../../support/request-desk.js';

/**
 * Complex, over the network, sent on Monday 5 October 2026: due on Monday the 26th. Fifteen calendar days more
 * end on Tuesday, the tenth of November.
 */
describe('extending a request', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
    await desk.alsoIn('lanhdao.vpubnd', 'vpubnd:handler');
  });
  beforeEach(async () => {
    await desk.at('2026-10-05', '09:00');
    key = await desk.submit();
    await desk.upTo(key, 'handle', { classify: { complexity: 'complex' } });
  });
  afterAll(async () => desk.stop());

  const propose = async (login = 'xuly.vpubnd', value?: number) => {
    const proposal = { reason: 'Phải tập hợp từ ba đơn vị.', value };
    await desk.service.proposeExtension(key, proposal, desk.person(login));
    await desk.settle();
  };
  const decides = (extensionDecision: string, extensionRemark?: string) =>
    desk.act(key, 'lanhdao.vpubnd', 'approve-extension', {
      extensionDecision,
      ...(extensionRemark !== undefined && { extensionRemark }),
    });
  const overdueAt = async () => {
    const { processInstanceKey } = await desk.view(key);
    const view = await desk.get(InstanceQueries).view(Number(processInstanceKey));
    return view?.timers.find(({ targetElementId }) => targetElementId === 'overdue')?.dueAt;
  };
  const ledger = () => desk.get(LegalTimeService).fold({ type: 'information-request', key });

  it('moves the due date and every timer, and sends form 04, before it is due', async () => {
    // given
    expect(await overdueAt()).toBe(instantAt('2026-10-27', '00:00'));
    await desk.at('2026-10-26', '15:00');

    // when
    await propose();
    await decides('approve');

    // then
    expect(await overdueAt()).toBe(instantAt('2026-11-11', '00:00'));
    expect((await desk.tasks(key)).map(({ elementId, dueDate }) => [elementId, dueDate])).toEqual([
      ['handle', '2026-11-10'],
    ]);
    expect(await desk.view(key)).toMatchObject({
      status: 'ASSIGNED',
      originalDueOn: '2026-10-26',
      dueOn: '2026-11-10',
      extension: {
        reason: 'Phải tập hợp từ ba đơn vị.',
        value: 15,
        unit: 'calendar-day',
        previousDueOn: '2026-10-26',
        newDueOn: '2026-11-10',
        proposedBy: desk.person('xuly.vpubnd').id,
        approvedBy: desk.person('lanhdao.vpubnd').id,
      },
    });
    const notice = (await desk.documents(key)).at(-1);
    expect(notice?.kind).toBe('extension-notice');
    expect(notice?.body).toContain('từ hết ngày 26/10/2026 đến hết ngày 10/11/2026');

    // and neither apology nor breach come on the old date, but a new last reminder before the new one
    await desk.at('2026-10-27', '12:00');
    expect(await desk.view(key)).toMatchObject({ breachedOn: null, appointmentOn: null });
    await desk.at('2026-11-09', '08:00');
    expect((await desk.notices(key)).slice(-2)).toEqual([
      'vpubnd:handler last-day',
      'vpubnd:focal last-day',
    ]);
    await desk.at('2026-11-11', '00:00');
    expect((await desk.view(key)).breachedOn).toBe('2026-11-11');
  });

  it('is possible once', async () => {
    await propose('xuly.vpubnd', 5);
    await expect(propose()).rejects.toMatchObject({ code: 'extension-already-proposed' });
    await decides('approve');
    expect((await desk.view(key)).dueOn).toBe('2026-11-02');
    await expect(propose()).rejects.toMatchObject({ code: 'extension-already-extended' });
    expect((await ledger())?.extensions).toHaveLength(1);
  });

  it('is refused after the due date: it would move nothing', async () => {
    await desk.at('2026-10-27', '00:00');
    await expect(propose()).rejects.toMatchObject({
      code: 'extension-after-due',
      details: [{ message: { en: expect.stringContaining('moves nothing') } }],
    });
    expect(await desk.view(key)).toMatchObject({ dueOn: '2026-10-26', breachedOn: '2026-10-27' });
  });

  it('is refused when it was proposed in time and signed too late', async () => {
    // given
    await desk.at('2026-10-26', '16:30');
    await propose();
    await desk.at('2026-10-27', '08:00');

    // when
    await expect(decides('approve')).rejects.toMatchObject({ code: 'extension-after-due' });
    await decides('reject', 'Đã quá hạn.');

    // then
    expect(await desk.view(key)).toMatchObject({ dueOn: '2026-10-26', extension: null });
    expect(await desk.letters(key)).not.toContain('extension-notice');
    expect((await desk.notices(key)).at(-1)).toBe('xuly.vpubnd extension-declined');
    expect((await ledger())?.extensions).toEqual([]);
  });

  it('sends nothing when midnight comes between signature and issue', async () => {
    // given
    await desk.at('2026-10-26', '23:59');
    await propose();
    const task = (await desk.tasks(key)).find(({ elementId }) => elementId === 'approve-extension');
    const { id: person } = desk.person('lanhdao.vpubnd');
    await desk.approveUnsettled(task?.key ?? 0, person);

    // when
    await desk.at('2026-10-27', '00:01');

    // then
    expect(await desk.view(key)).toMatchObject({ extension: null, breachedOn: '2026-10-27' });
    expect(await desk.letters(key)).not.toContain('extension-notice');
    expect(await desk.notices(key)).toContain('xuly.vpubnd extension-declined');
  });

  it('is not approved by who proposed it', async () => {
    await propose('lanhdao.vpubnd');
    await expect(decides('approve')).rejects.toThrow('must-be-another');
  });

  it('is no longer than the law allows', async () => {
    await expect(propose('xuly.vpubnd', 16)).rejects.toMatchObject({ code: 'extension-too-long' });
  });

  it('does not exist for simple information', async () => {
    key = await desk.submit();
    await desk.upTo(key, 'classify');
    await expect(propose()).rejects.toMatchObject({ code: 'extension-not-classified' });
    await desk.upTo(key, 'handle');
    await expect(propose()).rejects.toMatchObject({ code: 'extension-not-extendable' });
    const actions = (await desk.view(key)).actions;
    expect(actions.find(({ action }) => action === 'propose-extension')).toMatchObject({
      allowed: false,
      reason: { vi: 'Luật không cho gia hạn đối với thông tin đơn giản, có sẵn.' },
    });
  });
});
