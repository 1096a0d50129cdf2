import { ProcessRuntime } from '@minhbach/runtime';
import { report, ReportChain, synthesis } from '../../support/report-chain.js';

const approve = { decision: 'approve' };

describe('preparer and approver', () => {
  let chain: ReportChain;

  beforeAll(async () => {
    // given heads who are also entered as preparers, and a Centre head who may sign for the Director
    chain = await ReportChain.start('2026-11-02', '09:00');
    await chain.alsoIn('truongphong.skhcn-cds', 'skhcn-cds:preparer');
    await chain.alsoIn('giamdoc.ttcntt', 'ttcntt:preparer');
    await chain.alsoIn('giamdoc.ttcntt', 'skhcn:approver');
    await chain.opened('2026-10');
  });
  afterAll(async () => chain.stop());

  it('are two people: a head does not approve what he prepared', async () => {
    // when
    await chain.act('truongphong.skhcn-cds', 'draft-part', report('Tự lập, tự duyệt'));
    const approval = chain.act('truongphong.skhcn-cds', 'approve-part', approve);

    // then
    await expect(approval).rejects.toThrow('must-be-another');
    const { parts } = await chain.view('2026-10', 'truongphong.skhcn-cds');
    const [part] = parts.filter(({ unitCode }) => unitCode === 'skhcn-cds');
    expect(part).toMatchObject({ status: { code: 'awaiting-head' }, decisions: [] });
    expect(part?.tasks[0]?.actions.find(({ action }) => action === 'complete')).toEqual({
      action: 'complete',
      allowed: false,
      reason: {
        code: 'must-be-another',
        vi: 'Bạn đã làm một bước trước của hồ sơ này nên bước này phải do người khác thực hiện.',
        en: 'You did an earlier step of this paper, so another person has to do this one.',
      },
    });
  });

  it('are two people also where the preparer had delegated his task', async () => {
    // given the head worked on the draft of another division for its preparer
    await chain.alsoIn('truongphong.skhcn-qlkh', 'skhcn-qlkh:preparer');
    const preparer = chain.person('chuyenvien.skhcn-qlkh').id;
    const delegate = chain.person('truongphong.skhcn-qlkh').id;
    const tasks = await chain.tasksOf('chuyenvien.skhcn-qlkh');
    const taskKey = tasks.find(({ elementId }) => elementId === 'draft-part')?.key ?? 0;
    const runtime = chain.get(ProcessRuntime);
    await runtime.claimTask({ taskKey, person: preparer });
    await runtime.delegateTask({ taskKey, person: preparer, delegate });
    await runtime.resolveTask({ taskKey, person: delegate });
    await chain.act('chuyenvien.skhcn-qlkh', 'draft-part', report('Cùng lập'));

    // then
    const approval = chain.act('truongphong.skhcn-qlkh', 'approve-part', approve);
    await expect(approval).rejects.toThrow('must-be-another');
  });

  it('may each be shown what they may do', async () => {
    const actions = async (login: string) => {
      const { parts } = await chain.view('2026-10', login);
      const tasks = parts.flatMap((part) => part.tasks);
      const task = tasks.find(({ elementId }) => elementId === 'approve-part');
      return task?.actions.map(({ allowed, reason }) => (allowed ? 'yes' : reason?.code));
    };
    // claim, release, complete
    expect(await actions('chuyenvien.skhcn-cds')).toEqual(['not-yours', 'not-yours', 'not-yours']);
    const apart = 'must-be-another';
    expect(await actions('truongphong.skhcn-cds')).toEqual([apart, apart, apart]);
  });

  it('are two people in the Centre and before the Director too', async () => {
    // given the Centre's officer prepares, its head approves
    await chain.at('2026-11-07', '08:00');
    await chain.act('tonghop.ttcntt', 'synthesise', synthesis('Chưa phòng nào báo cáo.'));
    await chain.act('giamdoc.ttcntt', 'approve-synthesis', approve);

    // when the same head would sign for the Director
    const signing = chain.act('giamdoc.ttcntt', 'director-decision', approve);

    // then
    await expect(signing).rejects.toThrow('must-be-another');
    expect((await chain.view('2026-10')).status.code).toBe('awaiting-director');
  });
});
