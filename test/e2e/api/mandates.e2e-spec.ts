import { ApiUnderTest } from '../../support/api-under-test.js';
import {
  answerRequest,
  completeTask,
  submitRequest,
  taskAt,
} from '../../support/request-over-http.js';

const head = 'giamdoc.vpubnd';
const deputy = 'daumoi.vpubnd';

describe('a mandate to sign', () => {
  let api: ApiUnderTest;
  let delegate: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    delegate = String((await api.get(deputy, '/api/session')).body.id);
  });
  afterAll(async () => api.stop());

  const aMandate = (changes: object = {}) => ({
    ...{ agencyCode: 'vpubnd', form: 'TUQ', delegate, title: 'Trưởng phòng Hành chính' },
    ...{ document: '12/UQ-VPUBND', validFrom: '2026-10-06', validTo: '2026-10-07' },
    ...changes,
  });
  const give = (changes: object = {}, as = head) =>
    api.post(as, '/api/mandates', aMandate(changes));
  const given = async (changes: object = {}) => {
    const { status, body, text } = await give(changes);
    if (status !== 201) throw new Error(text);
    return String(body.key);
  };
  const listed = async (as = head) =>
    (await api.get(as, '/api/mandates?agency=vpubnd')).body.items as {
      key: string;
      standing: string;
      actions: object[];
    }[];
  /** A request of today that waits for its signature. */
  const drafted = async () => {
    const key = await submitRequest(api);
    await answerRequest(api, key, 'sign');
    return key;
  };
  const signs = async (key: string) => {
    await completeTask(api, key, 'sign', deputy, { decision: 'sign' });
    await api.settle();
  };

  it.each([
    ['a day that is past', { validFrom: '2026-10-04' }, '/validFrom mandate-begins-in-past'],
    ['an end before', { validTo: '2026-10-05' }, '/validTo mandate-ends-before-it-begins'],
    ['no position', { title: undefined }, '/title mandate-title-missing'],
    ['a stranger', { delegate: '999999999' }, '/delegate delegate-unknown'],
  ])('is not given for %s', async (_name, changes, expected) => {
    const { status, body } = await give(changes);
    expect(status).toBe(422);
    const errors = body.errors as { pointer: string; code: string }[];
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([expected]);
    expect(await listed()).toEqual([]);
  });

  it('is given by the head of the agency alone', async () => {
    expect((await give({}, 'lanhdao.vpubnd')).status).toBe(404);
    expect((await give({}, 'giamdoc.stc')).status).toBe(404);
    expect((await give({}, deputy)).status).toBe(403);
  });

  it('lets him sign on its days; the letter and the history name it', async () => {
    // given
    await api.at('2026-10-05', '08:00');
    await given();
    const early = await drafted();
    await expect(taskAt(api, early, 'sign', deputy)).rejects.toThrow('sees no task');
    expect(await listed()).toMatchObject([{ standing: 'to-come' }]);

    // when
    await api.at('2026-10-06', '08:00');
    await signs(early);
    await answerRequest(api, early, undefined, 'number-and-issue');

    // then
    const { body } = await api.get(deputy, `/api/requests/${early}/documents`);
    const letter = (body.items as { kind: string }[]).at(-1);
    expect(letter).toMatchObject({ signedUnder: 'TUQ. 12/UQ-VPUBND', signedBy: { id: delegate } });
    const history = await api.get(deputy, `/api/requests/${early}/history`);
    expect(history.text).toContain('ký theo văn bản TUQ. 12/UQ-VPUBND');
    expect(history.text).toContain('signed under TUQ. 12/UQ-VPUBND');
  });

  it('is over after its last day, also for who took the task before', async () => {
    // given
    await api.at('2026-10-07', '08:00');
    const key = await drafted();
    const task = await taskAt(api, key, 'sign', deputy);
    await api.post(deputy, `/api/tasks/${task}/claim`, {});
    await api.at('2026-10-08', '08:00');

    // when
    const signed = { variables: { decision: 'sign' } };
    const { status, body } = await api.post(deputy, `/api/tasks/${task}/completion`, signed);

    // then
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      {
        pointer: '/variables/decision',
        code: 'mandate-expired',
        message: { vi: 'Văn bản TUQ. số 12/UQ-VPUBND đã hết hiệu lực sau ngày 07/10/2026.' },
      },
    ]);
    expect(await listed()).toMatchObject([
      {
        standing: 'expired',
        actions: [{ action: 'revoke', allowed: false, reason: { code: 'mandate-over' } }],
      },
    ]);
  });

  it('is revoked by the head, and holds no longer from that day on', async () => {
    // given
    const mandate = await given({ validFrom: '2026-10-08', validTo: '2026-12-31' });
    const key = await drafted();
    const task = await taskAt(api, key, 'sign', deputy);
    await api.post(deputy, `/api/tasks/${task}/claim`, {});

    // when
    const url = `/api/mandates/${mandate}/revocation`;
    const reason = { reason: 'Thay đổi phân công' };
    expect((await api.post(head, url, reason)).status).toBe(200);
    expect((await api.post(head, url, reason)).status).toBe(409);

    // then
    const signed = { variables: { decision: 'sign' } };
    const { text } = await api.post(deputy, `/api/tasks/${task}/completion`, signed);
    expect(text).toContain('mandate-revoked');
    expect((await listed())[0]).toMatchObject({ standing: 'revoked', revokedOn: '2026-10-08' });
  });
});
