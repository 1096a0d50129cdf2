import { aRequest, draft, RequestDesk } from '../../support/request-desk.js';

const items = ['Quyết định giá đất', 'Bản đồ địa chính', 'Biên bản họp'];
const given = { position: 1, outcome: 'given', answer: 'Gửi kèm Quyết định.' };
const partly = { position: 2, outcome: 'partly-given', ground: 'a', answer: 'Tờ số 1 đến 3.' };
const refused = { position: 3, outcome: 'refused', ground: 'a' };

describe('answering a request', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  beforeEach(async () => {
    await desk.at('2026-10-05', '09:00');
    key = await desk.submit({ items });
    await desk.upTo(key, 'draft-answer');
  });
  afterAll(async () => desk.stop());

  const drafts = (...answers: object[]) =>
    desk.act(key, 'xuly.vpubnd', 'draft-answer', draft(answers as Record<string, unknown>[]));

  it('wants every item answered, and a ground for what is refused', async () => {
    await expect(drafts(given, partly)).rejects.toMatchObject({
      code: 'item-unanswered',
      details: [{ pointer: '/answers', code: 'item-unanswered' }],
    });
    const { ground: _, ...baseless } = refused;
    const partlyBaseless = { position: 2, outcome: 'partly-given', answer: 'Tờ số 1 đến 3.' };
    const withoutGrounds = drafts(given, partlyBaseless, baseless);
    await expect(withoutGrounds).rejects.toMatchObject({
      details: [
        { pointer: '/answers/1/ground', code: 'ground-missing' },
        { pointer: '/answers/2/ground', code: 'ground-missing' },
      ],
    });
    expect((await desk.view(key)).status).toBe('ASSIGNED');
  });

  it('wants secrecy and personal data checked', async () => {
    const variables = { ...draft([given, partly, refused]), secrecyChecked: false };
    await expect(desk.act(key, 'xuly.vpubnd', 'draft-answer', variables)).rejects.toMatchObject({
      code: 'validation-failed',
      details: [{ pointer: '/secrecyChecked' }],
    });
  });

  it('gives a part, item by item', async () => {
    await drafts(given, partly, refused);
    await desk.upTo(key, 'survey');
    expect(await desk.view(key)).toMatchObject({
      outcome: 'partially-fulfilled',
      refusalGround: null,
      items: [
        { outcome: 'given', refusalGround: null },
        { outcome: 'partly-given', refusalGround: 'a' },
        { outcome: 'refused', refusalGround: 'a', answer: null },
      ],
    });
    const slip = (await desk.documents(key)).at(-1);
    expect(slip?.kind).toBe('resolution-slip');
    expect(slip?.body).toContain(
      '3. Biên bản họp: từ chối cung cấp. Thông tin công dân không được',
    );
  });

  it('refuses as a whole with form 05 and its ground', async () => {
    await drafts(
      { ...refused, position: 1, ground: 'dd' },
      { ...refused, position: 2 },
      { position: 3, outcome: 'not-held', answer: 'Cơ quan không lập biên bản.' },
    );
    await desk.upTo(key, 'survey');
    expect(await desk.view(key)).toMatchObject({ outcome: 'refused', refusalGround: 'dd' });
    expect((await desk.letters(key)).at(-1)).toBe('refusal-notice');
  });

  it('goes back for revision, with a reason, as often as needed', async () => {
    // given
    await drafts(given, partly, refused);
    const sign = (variables: Record<string, unknown>) =>
      desk.act(key, 'lanhdao.vpubnd', 'sign', variables);
    await expect(sign({ decision: 'return' })).rejects.toMatchObject({ code: 'validation-failed' });

    // when
    for (const remark of ['Nêu rõ căn cứ.', 'Nêu rõ trang.']) {
      await sign({ decision: 'return', remark });
      expect((await desk.view(key)).status).toBe('RETURNED');
      const answers = draft([given, partly, refused]);
      await desk.act(key, 'xuly.vpubnd', 'revise-answer', answers);
      expect((await desk.view(key)).status).toBe('DRAFTED');
    }
    await sign({ decision: 'sign' });

    // then
    expect((await desk.view(key)).status).toBe('SIGNED');
    const told = ((await desk.queries.history(key)) ?? []).map(({ vi }) => vi);
    expect(told.filter((line) => line.startsWith('Lãnh đạo'))).toEqual([
      'Lãnh đạo trả lại dự thảo để chỉnh sửa.',
      'Lãnh đạo trả lại dự thảo để chỉnh sửa.',
      'Lãnh đạo ký trả lời.',
    ]);
  });

  it('is not signed by a drafter, not even by one whose draft was revised by another', async () => {
    // given a head who also handles requests, and drafts
    await desk.alsoIn('lanhdao.vpubnd', 'vpubnd:handler');
    const answers = draft([given, partly, refused]);
    await desk.act(key, 'lanhdao.vpubnd', 'draft-answer', answers);
    const signs = () => desk.act(key, 'lanhdao.vpubnd', 'sign', { decision: 'sign' });
    await expect(signs()).rejects.toThrow('must-be-another');

    // when another approver returns it and somebody else revises it
    await desk.alsoIn('giamdoc.vpubnd', 'vpubnd:approver');
    const returned = { decision: 'return', remark: 'Người khác chỉnh sửa.' };
    await desk.act(key, 'giamdoc.vpubnd', 'sign', returned);
    await desk.giveTo(key, 'revise-answer', 'xuly.vpubnd');
    await desk.act(key, 'xuly.vpubnd', 'revise-answer', answers);
    await expect(signs()).rejects.toThrow('must-be-another');
    expect((await desk.view(key)).status).toBe('DRAFTED');
  });

  it('is handled by somebody of the agency', async () => {
    // given
    const other = await desk.submit();
    await desk.upTo(other, 'classify');
    const classify = (login: string) =>
      desk.act(other, 'daumoi.vpubnd', 'classify', {
        complexity: 'simple',
        handler: desk.person(login).id,
      });

    // when / then
    await expect(classify('xuly.stc')).rejects.toMatchObject({
      code: 'handler-not-of-agency',
      details: [{ pointer: '/handler' }],
    });
    await classify('xuly.vpubnd');
    const [task] = await desk.tasks(other);
    expect(task).toMatchObject({ elementId: 'handle', assignee: desk.person('xuly.vpubnd').id });
    expect((await desk.view(other)).handlerId).toBe(desk.person('xuly.vpubnd').id);
  });

  describe('and delivering it', () => {
    const aReceipt = {
      ...{ method: 'office', receivedBy: 'requester', receiver: 'Nguyễn Thị Mẫu' },
      ...{ identityPaper: 'identity-card', identityDigits: '0001' },
    };
    const anItem = { method: 'post', itemNumber: 'RR123456789VN', sentOn: '2026-10-05' };
    const aMessage = { method: 'email', messageId: '<1@vpubnd>', sentOn: '2026-10-05' };

    const answered = async (changes: object) => {
      const request = await desk.submit({ ...aRequest, ...changes });
      await desk.upTo(request, 'number-and-issue');
      return request;
    };

    it('at the office: the call ends the clock, the day it is fetched is kept beside it', async () => {
      const request = await answered({ deliveryMethod: 'office' });
      await desk.act(request, 'vanthu.vpubnd', 'number-and-issue', {});
      expect(await desk.view(request)).toMatchObject({ closedOn: '2026-10-05', receivedOn: null });
      await desk.at('2026-10-12', '09:00');
      const files = [await desk.file('vanthu.vpubnd')];
      await desk.act(request, 'vanthu.vpubnd', 'deliver', { ...aReceipt, files });
      expect(await desk.view(request)).toMatchObject({
        status: 'DELIVERED',
        closedOn: '2026-10-05',
        receivedOn: '2026-10-12',
        breachedOn: null,
      });
      expect(await desk.letters(request)).toHaveLength(2);
    });

    it('by post: received when the requester says so', async () => {
      const request = await answered({ deliveryMethod: 'post' });
      await desk.upTo(request, 'survey', { deliver: anItem });
      expect(await desk.view(request)).toMatchObject({ closedOn: '2026-10-05', receivedOn: null });
      await desk.at('2026-10-08', '09:00');
      const answers = { received: true, relationshipNeeded: false, ease: 4 };
      await desk.service.answerSurvey(request, answers, desk.person('doanhnghiep1'));
      expect((await desk.view(request)).receivedOn).toBe('2026-10-08');
    });

    it('not by e-mail to somebody without an address, nor without proof', async () => {
      const { email: _, ...contact } = aRequest.contact;
      const request = await answered({ deliveryMethod: 'email', contact });
      await desk.upTo(request, 'deliver');
      const deliver = (variables: Record<string, unknown>) =>
        desk.act(request, 'vanthu.vpubnd', 'deliver', variables);
      await expect(deliver(aMessage)).rejects.toMatchObject({
        ...{ code: 'no-email-address', details: [{ pointer: '/emailAddress' }] },
      });
      await expect(deliver({ method: 'email' })).rejects.toMatchObject({
        code: 'validation-failed',
        details: [{ pointer: '/messageId' }, { pointer: '/sentOn' }],
      });
    });

    it('ends by itself when nobody answers the survey', async () => {
      const request = await answered({});
      await desk.upTo(request, 'survey');
      await desk.at('2026-10-26', '23:59');
      expect((await desk.view(request)).status).toBe('DELIVERED');
      await desk.at('2026-10-27', '00:00');
      expect(await desk.view(request)).toMatchObject({ status: 'FULFILLED', survey: null });
    });
  });
});
