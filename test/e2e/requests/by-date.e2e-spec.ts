import { RequestDesk } from '../../support/request-desk.js';

/** Who answers, and by which law, is decided by the day of the request. */
describe('a request sent on a day', () => {
  let desk: RequestDesk;

  beforeAll(async () => {
    desk = await RequestDesk.start('2025-02-28', '09:00');
  });
  afterAll(async () => desk.stop());

  it.each([
    ['2025-02-28', 1, 'skhdt'],
    ['2025-03-01', 1, 'stc'],
    ['2025-02-28', 4, 'skhdt'],
    ['2025-03-01', 4, 'stc'],
    ['2025-06-30', 8, 'cucthue'],
    ['2025-07-01', 8, 'thuetinh'],
    ['2025-02-28', 11, 'stttt'],
    ['2025-03-01', 12, 'skhcn'],
    ['2026-10-05', 9, 'stp'],
    ['2026-10-05', 10, 'hhdn'],
  ])('%s, about subject %i, goes to %s', async (on, subject, agencyCode) => {
    await desk.at(on, '09:00');
    const key = await desk.submit({ subject });
    expect(await desk.view(key)).toMatchObject({ agencyCode });
    const [task] = await desk.tasks(key);
    expect(task?.candidateGroups).toEqual([`${agencyCode}:reception`]);
  });

  it('carries the name that the agency has on that day', async () => {
    await desk.at('2025-06-30', '09:00');
    const before = await desk.submit({ subject: 3 });
    await desk.upTo(before, 'check-competence');
    await desk.at('2025-07-01', '09:00');
    const after = await desk.submit({ subject: 3 });
    await desk.upTo(after, 'check-competence');
    const bodies = await Promise.all([before, after].map((key) => desk.documents(key)));
    expect(bodies[0]?.[0]?.body).toContain('Sở Tài chính tỉnh Trà Vinh đã tiếp nhận');
    expect(bodies[1]?.[0]?.body).toContain('Sở Tài chính tỉnh Vĩnh Long đã tiếp nhận');
  });

  it.each([
    ['2026-08-28', 'LAW_2016', 'partly', '2026-09-07'],
    ['2026-09-01', 'LAW_2026', 'no', '2026-09-07'],
  ])('%s, is under %s, verified: %s, due on %s', async (on, regime, verified, dueOn) => {
    await desk.at(on, '09:00');
    const key = await desk.submit();
    await desk.upTo(key, 'handle');
    expect(await desk.view(key)).toMatchObject({ regime, dueOn });
    const deadline = await desk.queries.deadline(key);
    expect(deadline?.regime).toMatchObject({ id: regime, verified });
  });

  it.each([
    ['direct', 'simple', '2026-10-05'],
    ['direct', 'complex', '2026-10-19'],
    ['post', 'simple', '2026-10-12'],
    ['post', 'complex', '2026-10-26'],
  ] as const)('2026-10-05, by %s and %s, is due on %s', async (channel, complexity, dueOn) => {
    await desk.at('2026-10-05', '09:00');
    const key = await desk.submit({ channel });
    await desk.upTo(key, 'draft-answer', { classify: { complexity } });
    expect(await desk.view(key)).toMatchObject({ dueOn, complexity });
  });
});
