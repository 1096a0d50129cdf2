import { instantAt, type CalendarChange } from '@minhbach/calendar';
import { UnitOfWork } from '@minhbach/database';
import { CalendarPublication } from '@minhbach/legal-time';
import { ReportCalendarImpact } from '@minhbach/reports';
import { InstanceQueries, ProcessRuntime } from '@minhbach/runtime';
import { ReportChain } from '../../support/report-chain.js';

const reason = { vi: 'Nghỉ theo thông báo', en: 'Day off as announced' };
const off = (date: string): CalendarChange => ({
  rows: [{ date, kind: 'OFF', reason, source: 'TB-1', status: 'CONFIRMED' }],
  removedDates: [],
});

/** October 2026, reported in November: due at the end of Wednesday the 4th, the synthesis at that of Monday the 9th. */
describe('a calendar that is changed while a report is open', () => {
  let chain: ReportChain;

  beforeEach(async () => {
    chain = await ReportChain.start('2026-10-20', '09:00');
  });
  afterEach(async () => chain.stop());

  const opened = async () => chain.at('2026-11-01', '00:05');
  const rolls = async () =>
    chain.query(
      `INSERT INTO reporting_rule SELECT 'rolls', date '2026-10-01', parts_before_day, synthesis_before_day,
         before_mode, 'NEXT_WD', intake_ends_on_day, escalation_day, revision_working_days, source, verified
       FROM reporting_rule ORDER BY valid_from DESC LIMIT 1`,
    );
  const publish = async (change: CalendarChange) => {
    const by = { actor: 'quantri', summary: 'Theo thông báo TB-1' };
    await chain.get(UnitOfWork).run(async (tx) => {
      await chain.get(CalendarPublication).publish(tx, 1, change, by);
    });
    const name = 'calendar.published';
    await chain.get(ProcessRuntime).broadcastSignal({ name, variables: {}, actor: 'quantri' });
    await chain.settle();
  };
  const timers = async (element: string) => {
    const [row] = await chain.query('SELECT process_instance_key AS key FROM report');
    const view = await chain.get(InstanceQueries).view(Number(row?.key));
    return view?.timers
      .filter(({ targetElementId }) => targetElementId === element)
      .map(({ dueAt }) => dueAt);
  };
  const parts = async () => (await chain.view('2026-10')).parts;
  const dueOn = async (unit: string) =>
    (await parts()).find(({ unitCode }) => unitCode === unit)?.dueOn;

  it('has the reminders on other days, and leaves due dates that do not roll', async () => {
    // given
    await opened();
    expect(await timers('part-due-in-1')).toEqual(Array(3).fill(instantAt('2026-11-03', '08:00')));

    // when Tuesday the 3rd is announced to be free
    await publish(off('2026-11-03'));

    // then
    expect(await timers('part-due-in-1')).toEqual(Array(3).fill(instantAt('2026-11-02', '08:00')));
    expect(await dueOn('skhcn-cds')).toBe('2026-11-04');
    expect(await chain.notices('skhcn-cds:head', 'report.recounted')).toEqual([]);
  });

  it('says beforehand which due dates would move, then moves them and tells the units', async () => {
    // given a rule by which a date on a day off goes to the next working day
    await rolls();
    await opened();

    // when
    const preview = await chain.get(ReportCalendarImpact).preview(1, off('2026-11-04'));
    expect(await dueOn('skhcn-cds')).toBe('2026-11-04');
    await publish(off('2026-11-04'));

    // then
    expect(preview).toMatchObject({ open: 4, earlier: 0, later: 3 });
    expect(preview.moved).toContainEqual(
      expect.objectContaining({
        ...{ period: '2026-10', unitCode: 'skhcn-cds' },
        ...{ dueOn: '2026-11-04', newDueOn: '2026-11-05' },
      }),
    );
    expect(await dueOn('skhcn-cds')).toBe('2026-11-05');
    expect(await timers('part-overdue')).toEqual(Array(3).fill(instantAt('2026-11-06', '00:00')));
    expect(await chain.tasksOf('chuyenvien.skhcn-cds')).toMatchObject([{ dueDate: '2026-11-05' }]);
    expect(await chain.notices('skhcn-cds:head', 'report.recounted')).toEqual([
      'Lịch làm việc thay đổi: hạn gửi báo cáo tháng 10 năm 2026 của Phòng Chuyển đổi số được tính lại, chậm nhất là hết ngày 05/11/2026.',
    ]);
  });

  it('moves neither what was handed in nor what is late', async () => {
    // given one of them in time, the others late
    await rolls();
    await opened();
    await chain.handIn('skhcn-bcvt');
    await chain.at('2026-11-05', '00:00');

    // when
    const preview = await chain.get(ReportCalendarImpact).preview(1, off('2026-11-04'));
    await publish(off('2026-11-04'));

    // then
    expect(preview).toMatchObject({ open: 1, later: 0 });
    for (const unit of ['skhcn-bcvt', 'skhcn-cds']) expect(await dueOn(unit)).toBe('2026-11-04');
    expect((await chain.view('2026-10')).late).toBe(2);
  });

  it('counts the days anew that a unit has for what was returned', async () => {
    // given it was returned on Tuesday the 3rd
    await opened();
    await chain.at('2026-11-03', '09:00');
    await chain.handIn('skhcn-cds');
    const returned = { decision: 'return', reason: 'Thiếu số liệu' };
    await chain.act('tonghop.ttcntt', 'check-part', returned, 'skhcn-cds');
    const [before] = await chain.tasksOf('chuyenvien.skhcn-cds');

    // when
    await publish(off(before?.dueDate ?? ''));

    // then
    const [after] = await chain.tasksOf('chuyenvien.skhcn-cds');
    expect(after?.dueDate).toBe('2026-11-05');
    expect(after?.variables.part).toMatchObject({ returned: { newDueOn: '2026-11-05' } });
    expect(await dueOn('skhcn-cds')).toBe('2026-11-04');
  });
});
