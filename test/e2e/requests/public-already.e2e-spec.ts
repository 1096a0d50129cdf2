import { draft, RequestDesk } from '../../support/request-desk.js';

const alive = 'https://congbao.example.vn/quyet-dinh';
const dead = 'https://congbao.example.vn/dead/quyet-dinh';
const publicAt = (link?: string) =>
  draft([{ position: 1, outcome: 'refused', ground: 'b', ...(link !== undefined && { link }) }]);

describe('a request for what is public already', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  beforeEach(async () => {
    key = await desk.submit();
    await desk.upTo(key, 'draft-answer');
  });
  afterAll(async () => desk.stop());

  const drafts = async (link?: string) =>
    desk.act(key, 'xuly.vpubnd', 'draft-answer', publicAt(link));
  const open = async () => (await desk.tasks(key)).map(({ elementId }) => elementId);

  it('is refused on ground b with an address that works', async () => {
    await drafts(alive);
    expect(await open()).toEqual(['sign']);
    await desk.upTo(key, 'survey');

    expect(await desk.view(key)).toMatchObject({
      outcome: 'refused',
      refusalGround: 'b',
      items: [{ publicLink: alive, linkCheckedOn: '2026-10-05' }],
    });
    expect((await desk.documents(key)).at(-1)?.body).toContain(`Xem tại: ${alive}`);
  });

  it('is handled when the address is dead', async () => {
    await drafts(dead);

    expect(await open()).toEqual(['handle']);
    expect(await desk.view(key)).toMatchObject({ status: 'ASSIGNED' });
    expect(await desk.notices(key)).toContain('vpubnd:handler link-dead');
    await desk.upTo(key, 'survey');
    expect(await desk.view(key)).toMatchObject({ outcome: 'fulfilled' });
  });

  it('is not refused without an address', async () => {
    await expect(drafts()).rejects.toMatchObject({ code: 'link-missing' });
  });
});
