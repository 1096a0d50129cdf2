import { LegalTimeService } from '@minhbach/legal-time';
import { RequestDesk } from '../../support/request-desk.js';

const complex = { classify: { complexity: 'complex' } };
const incomplete = { 'check-completeness': { complete: false, missing: ['Mục đích'] } };

describe('withdrawing a request', () => {
  let desk: RequestDesk;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  beforeEach(async () => desk.at('2026-10-05', '09:00'));
  afterAll(async () => desk.stop());

  const withdraw = async (key: string) => {
    await desk.service.withdraw(key, 'Không còn nhu cầu', desk.person('doanhnghiep1'));
    await desk.settle();
  };

  it.each([
    ['register', {}],
    ['check-competence', {}],
    ['check-completeness', {}],
    ['supplement', incomplete],
    ['classify', {}],
    ['notify-limit', complex],
    ['handle', {}],
    ['draft-answer', {}],
    ['sign', {}],
    ['number-and-issue', {}],
    ['deliver', {}],
  ])('ends everything while it waits at %s', async (elementId, instead) => {
    // given
    const key = await desk.submit();
    await desk.upTo(key, elementId, instead);

    // when
    await withdraw(key);

    // then
    expect(await desk.tasks(key)).toEqual([]);
    expect(await desk.view(key)).toMatchObject({
      status: 'WITHDRAWN',
      outcome: 'withdrawn',
      closedOn: '2026-10-05',
      withdrawalReason: 'Không còn nhu cầu',
    });
    const letters = await desk.letters(key);
    await desk.at('2026-11-30', '09:00');
    expect(await desk.letters(key)).toEqual(letters);
    expect(await desk.view(key)).toMatchObject({ breachedOn: null, overdue: false });
  });

  it('ends it while a draft is revised, and closes the clock', async () => {
    // given
    const key = await desk.submit();
    await desk.upTo(key, 'sign');
    const returned = { decision: 'return', remark: 'Nêu căn cứ.' };
    await desk.act(key, 'lanhdao.vpubnd', 'sign', returned);

    // when
    await withdraw(key);

    // then
    const fold = await desk.get(LegalTimeService).fold({ type: 'information-request', key });
    expect(fold).toMatchObject({
      state: 'closed',
      outcome: 'withdrawn',
      closedOn: '2026-10-05',
    });
  });

  it('is too late when the answer has left', async () => {
    const key = await desk.submit();
    await desk.upTo(key, 'survey');
    await expect(withdraw(key)).rejects.toMatchObject({ code: 'request-closed' });
    expect(await desk.view(key)).toMatchObject({ status: 'DELIVERED', withdrawalReason: null });
  });

  it('does not erase that it was late before', async () => {
    const key = await desk.submit();
    await desk.upTo(key, 'handle');
    await desk.at('2026-10-12', '09:00');
    await withdraw(key);
    expect(await desk.view(key)).toMatchObject({
      status: 'WITHDRAWN',
      closedOn: '2026-10-12',
      breachedOn: '2026-10-09',
    });
  });
});
