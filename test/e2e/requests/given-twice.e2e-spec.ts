import { draft, RequestDesk } from '../../support/request-desk.js';

describe('what was given twice to the same requester (ground d)', () => {
  let desk: RequestDesk;
  let codes: string[];

  beforeAll(async () => {
    // given two requests of the first business that were answered, and one of the second
    desk = await RequestDesk.start('2026-10-05', '09:00');
    codes = [];
    for (const login of ['doanhnghiep1', 'doanhnghiep1', 'doanhnghiep2']) {
      const key = await desk.submit({}, login);
      await desk.upTo(key, 'survey');
      codes.push((await desk.view(key)).code);
    }
    await desk.at('2026-10-06', '09:00');
  });
  afterAll(async () => desk.stop());

  const refusing = async (earlierRequests: (string | undefined)[]) => {
    const key = await desk.submit();
    await desk.upTo(key, 'draft-answer');
    const answer = { position: 1, outcome: 'refused', ground: 'd', earlierRequests };
    await desk.act(key, 'xuly.vpubnd', 'draft-answer', draft([answer]));
    return key;
  };

  it('is refused with the requests that it rests on, named in the letter', async () => {
    const [first, second] = codes;
    const key = await refusing([first, second]);
    await desk.upTo(key, 'survey');
    expect(await desk.view(key)).toMatchObject({
      ...{ outcome: 'refused', refusalGround: 'd' },
      items: [{ earlierRequests: [first, second] }],
    });
    const letter = (await desk.documents(key)).at(-1);
    expect(letter?.body).toContain(`theo các yêu cầu: ${String(first)}, ${String(second)}`);
  });

  it('is not what was given to somebody else, or once', async () => {
    const [first, , other] = codes;
    await expect(refusing([first, other])).rejects.toMatchObject({ code: 'not-given-twice' });
    await expect(refusing([first])).rejects.toMatchObject({ code: 'not-given-twice' });
  });
});
