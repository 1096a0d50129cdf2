import { InstanceQueries } from '@minhbach/runtime';
import { draft, RequestDesk } from '../../support/request-desk.js';

/** Complex, over the network, sent on Monday 5 October 2026: due on Monday the 26th. */
describe('asking others', () => {
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

  const status = async () => (await desk.view(key)).status;
  const open = async () => (await desk.tasks(key)).map(({ elementId }) => elementId).sort();

  describe('for opinions', () => {
    const ask = async (units: string[], days = 3) => {
      const question = { units, question: 'Tài liệu này có được cung cấp không?', days };
      await desk.consultations.askOpinions(key, question, desk.person('xuly.vpubnd'));
      await desk.settle();
    };
    const opines = (login: string, opinionText: string) =>
      desk.act(key, login, 'give-opinion', { opinionText });

    it('gives each of them a task with a term of their own, while the clock of the law runs', async () => {
      await ask(['stc', 'sxd']);
      expect(await status()).toBe('CONSULTING');
      expect(
        (await desk.tasks(key)).map(({ elementId, candidateGroups, dueDate }) => [
          ...[elementId, candidateGroups[0], dueDate],
        ]),
      ).toEqual([
        ['handle', 'vpubnd:handler', '2026-10-26'],
        ['give-opinion', 'stc:handler', '2026-10-08'],
        ['give-opinion', 'sxd:handler', '2026-10-08'],
      ]);
      expect(await desk.notices(key)).toEqual(
        expect.arrayContaining(['stc:handler opinion-asked', 'sxd:handler opinion-asked']),
      );
      expect(await desk.view(key)).toMatchObject({ dueOn: '2026-10-26' });
    });

    it('shows the answers to the handler, and tells him when all are there', async () => {
      await ask(['stc', 'sxd']);
      await opines('xuly.stc', 'Được cung cấp.');
      expect(await status()).toBe('CONSULTING');
      await opines('xuly.sxd', 'Không có ý kiến.');

      expect(await status()).toBe('ASSIGNED');
      expect((await desk.view(key)).consultations).toMatchObject([
        { unitCode: 'stc', opinion: 'Được cung cấp.', answeredOn: '2026-10-05' },
        { unitCode: 'sxd', opinion: 'Không có ý kiến.', escalatedOn: null },
      ]);
      expect((await desk.notices(key)).at(-1)).toBe('vpubnd:handler opinions-given');
    });

    it('escalates to the heads of those who are late, each round by its own term', async () => {
      await ask(['stc', 'sxd']);
      await desk.at('2026-10-06', '09:00');
      await ask(['skhcn-cds'], 5);
      await opines('xuly.sxd', 'Không có ý kiến.');

      await desk.at('2026-10-09', '00:00');
      expect(await desk.notices(key)).toContain('stc:head opinion-late');
      expect(await desk.notices(key)).not.toContain('sxd:head opinion-late');
      expect((await desk.view(key)).consultations).toMatchObject([
        { unitCode: 'stc', dueOn: '2026-10-08', escalatedOn: '2026-10-09' },
        { unitCode: 'sxd', escalatedOn: null },
        { unitCode: 'skhcn-cds', dueOn: '2026-10-13', escalatedOn: null },
      ]);
      await desk.at('2026-10-14', '00:00');
      expect(await desk.notices(key)).toContain('skhcn-cds:head opinion-late');

      // An opinion that is late is still an opinion.
      await opines('xuly.stc', 'Được cung cấp.');
      expect((await desk.view(key)).consultations[0]).toMatchObject({
        answeredOn: '2026-10-14',
        escalatedOn: '2026-10-09',
      });
    });

    it('waits for nobody once the answer is signed', async () => {
      await ask(['stc']);
      await desk.upTo(key, 'sign');
      expect(await status()).toBe('DRAFTED');
      await desk.upTo(key, 'number-and-issue');
      expect(await open()).toEqual(['number-and-issue']);
      await expect(ask(['sxd'])).rejects.toMatchObject({ code: 'not-being-handled' });
    });

    it('is refused for a unit that does not exist, and for the agency itself', async () => {
      await expect(ask(['stc', 'abc', 'vpubnd'])).rejects.toMatchObject({
        details: [{ pointer: '/units/1' }, { pointer: '/units/2', code: 'unknown-unit' }],
      });
      expect((await desk.view(key)).consultations).toEqual([]);
    });

    it('is too early before the request is classified', async () => {
      key = await desk.submit();
      await desk.upTo(key, 'classify');
      await expect(ask(['stc'])).rejects.toMatchObject({ code: 'not-being-handled' });
    });

    it('ends with the request when it is withdrawn', async () => {
      await ask(['stc']);
      await desk.service.withdraw(key, 'Thôi', desk.person('doanhnghiep1'));
      await desk.settle();
      expect(await open()).toEqual([]);
    });
  });

  describe('for the consent of a third party', () => {
    const party = 'Trần Văn Thứ Ba';
    const ask = async (positions = [1]) => {
      const person = desk.person('xuly.vpubnd');
      await desk.consultations.askConsent(key, { party, positions, days: 5 }, person);
      await desk.settle();
    };
    const records = (consentDecision: string) =>
      desk.act(key, 'xuly.vpubnd', 'record-consent', {
        consentDecision,
        consentEvidence: 'Mẫu 06 ngày 07/10/2026',
      });
    const given = draft([{ position: 1, outcome: 'given', answer: 'Gửi kèm.' }]);
    const drafts = async (answer: typeof given) => {
      await desk.act(key, 'xuly.vpubnd', 'draft-answer', answer);
    };

    it('lets nothing be given before it is there', async () => {
      await ask();
      expect(await status()).toBe('CONSULTING');
      await desk.upTo(key, 'draft-answer');
      await expect(drafts(given)).rejects.toMatchObject({ code: 'consent-pending' });
      await records('given');
      await drafts(given);
      expect(await desk.view(key)).toMatchObject({
        status: 'DRAFTED',
        consents: [{ party, positions: [1], decision: 'given', recordedOn: '2026-10-05' }],
      });
    });

    it.each(['refused', 'silent'])('lets nothing be given in full when it is %s', async (said) => {
      await ask();
      await records(said);
      await desk.upTo(key, 'draft-answer');
      await expect(drafts(given)).rejects.toMatchObject({ code: 'consent-denied' });
      await drafts(draft([{ position: 1, outcome: 'refused', ground: 'a' }]));
      expect(await status()).toBe('DRAFTED');
    });

    it('reminds the handler on the last day', async () => {
      await ask();
      await desk.at('2026-10-12', '08:00');
      expect(await desk.notices(key)).toEqual(
        expect.arrayContaining(['vpubnd:handler consent-due', 'vpubnd:focal consent-due']),
      );
    });

    it('is asked for items that the request has', async () => {
      await expect(ask([1, 2])).rejects.toMatchObject({
        details: [{ pointer: '/items/1/position' }],
      });
    });

    it('keeps the name of the third party out of the process', async () => {
      await ask();
      const { processInstanceKey } = await desk.view(key);
      const history = await desk.get(InstanceQueries).history(Number(processInstanceKey));
      expect(JSON.stringify(history)).not.toContain(party);
    });
  });
});
