import { RequestDesk } from '../../support/request-desk.js';

/** Sent on Friday 2 October 2026 to the office of the People's Committee. */
describe('requests that go on from others', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-02', '09:00');
  });
  beforeEach(async () => desk.at('2026-10-02', '09:00'));
  afterAll(async () => desk.stop());

  const followUps = async () => (await desk.view(key)).followUps;
  const open = async (request = key) => (await desk.tasks(request)).map((each) => each.elementId);

  describe('forwarded to the agency that is responsible', () => {
    const elsewhere = { competent: false, guidance: 'Thuộc Sở Tài chính.', forwardTo: 'stc' };
    const forwards = (form: object = elsewhere) =>
      desk.act(key, 'tiepnhan.vpubnd', 'check-competence', { ...form });

    it('are a case of that agency, and keep the clock of the requester', async () => {
      // given
      key = await desk.submit({ mayForward: true });
      await desk.at('2026-10-05', '09:00');
      await desk.upTo(key, 'check-competence');

      // when
      await forwards();

      // then the first one is over
      expect(await desk.view(key)).toMatchObject({ status: 'TRANSFERRED', refusalGround: 'c' });
      const [child] = await followUps();
      expect(child?.origin).toBe('transfer');
      expect(await open(child?.key)).toEqual(['register']);
      expect(await desk.view(child?.key ?? '')).toMatchObject({
        ...{ status: 'RECEIVED', agencyCode: 'stc', parentKey: key, submittedOn: '2026-10-02' },
        contact: { name: 'Nguyễn Thị Mẫu' },
        items: [{ position: 1, outcome: null }],
      });
      await desk.upTo(child?.key ?? '', 'survey');
      expect(await desk.view(child?.key ?? '')).toMatchObject({
        ...{ status: 'DELIVERED', validOn: '2026-10-02', dueOn: '2026-10-07' },
      });
      expect(await desk.notices(child?.key ?? '')).toContain('doanhnghiep1 follow-up');
    });

    it.each([
      ['without consent', {}, elsewhere, 'forwarding-without-consent'],
      ['to nobody', { mayForward: true }, { ...elsewhere, forwardTo: 'abc' }, 'unknown-agency'],
      ['to itself', { mayForward: true }, { ...elsewhere, forwardTo: 'vpubnd' }, 'unknown-agency'],
      [
        'though competent',
        { mayForward: true },
        { ...elsewhere, competent: true },
        'unknown-agency',
      ],
    ])('are none %s', async (_name, submission, form, code) => {
      key = await desk.submit(submission);
      await desk.upTo(key, 'check-competence');
      await expect(forwards(form)).rejects.toMatchObject({ code });
    });

    it('are none when the requester is only guided', async () => {
      key = await desk.submit({ mayForward: true });
      await desk.upTo(key, 'check-competence');
      await forwards({ competent: false, guidance: 'Thuộc Sở Tài chính.' });
      expect(await desk.view(key)).toMatchObject({ status: 'TRANSFERRED', followUps: [] });
    });
  });

  describe('to correct what was given', () => {
    const corrects = async (positions = [1]) => {
      const asked = { reason: 'Thiếu phụ lục', positions };
      await desk.corrections.ask(key, asked, desk.person('doanhnghiep1'));
      await desk.settle();
    };

    beforeEach(async () => {
      key = await desk.submit({ items: ['Bảng giá đất', 'Danh mục dự án'] });
      await desk.upTo(key, 'survey', {
        'draft-answer': {
          answers: [
            { position: 1, outcome: 'refused', ground: 'a' },
            { position: 2, outcome: 'given', answer: 'Gửi kèm.' },
          ],
          ...{ secrecyChecked: true, personalDataChecked: true },
        },
      });
    });

    it('ask for the wrong items alone, and start a clock of their own', async () => {
      await desk.at('2026-10-17', '23:00');
      await corrects([2]);

      const [child] = await followUps();
      expect(await desk.view(child?.key ?? '')).toMatchObject({
        ...{ origin: 'correction', followUpReason: 'Thiếu phụ lục', agencyCode: 'vpubnd' },
        ...{ submittedOn: '2026-10-17', items: [{ position: 1, description: 'Danh mục dự án' }] },
      });
      await desk.upTo(child?.key ?? '', 'survey');
      expect(await desk.view(key)).toMatchObject({ outcome: 'partially-fulfilled' });
      await expect(corrects([2])).rejects.toMatchObject({ code: 'correction-asked-already' });
    });

    it('are too late after fifteen days', async () => {
      await desk.at('2026-10-18', '00:00');
      await expect(corrects([2])).rejects.toMatchObject({ code: 'not-correctable' });
    });

    it('are none for what was not given', async () => {
      await expect(corrects([1])).rejects.toMatchObject({ code: 'item-not-given' });
    });

    it('are none while nothing was answered', async () => {
      key = await desk.submit();
      await expect(corrects()).rejects.toMatchObject({ code: 'not-correctable' });
    });
  });

  describe('that repeat one', () => {
    const classifies = (duplicateOf: string) =>
      desk.act(key, 'daumoi.vpubnd', 'classify', { complexity: 'simple', duplicateOf });

    it('are merged into it', async () => {
      const first = await desk.submit();
      key = await desk.submit();
      await desk.upTo(key, 'classify');

      await classifies((await desk.view(first)).code);

      expect(await open()).toEqual([]);
      expect(await desk.view(key)).toMatchObject({
        ...{ status: 'MERGED', outcome: 'merged', mergedIntoKey: first, closedOn: '2026-10-02' },
      });
      expect(await desk.notices(key)).toContain('doanhnghiep1 merged');
      expect(await open(first)).toEqual(['register']);
    });

    it('are not merged into themselves, into what is answered, or into what somebody else asked', async () => {
      const answered = await desk.submit();
      await desk.upTo(answered, 'survey');
      const others = await desk.submit({}, 'doanhnghiep2');
      key = await desk.submit();
      await desk.upTo(key, 'classify');
      for (const other of [answered, others, key]) {
        const { code } = await desk.view(other);
        await expect(classifies(code)).rejects.toMatchObject({ code: 'no-such-duplicate' });
      }
    });
  });
});
