import { describeSla } from './sla-sentence.js';
import type { SlaStateName } from './sla-state.js';

const say = (state: SlaStateName, workingDaysLeft: number, workingDaysOver: number, held = false) =>
  describeSla({ state, workingDaysLeft, workingDaysOver }, held);

describe('the words for where a clock stands', () => {
  it.each<[SlaStateName, number, number, string, string]>([
    ['within', 7, 0, 'Còn 7 ngày làm việc', '7 working days left'],
    ['due-soon', 1, 0, 'Còn 1 ngày làm việc', '1 working day left'],
    ['due-today', 0, 0, 'Đến hạn hôm nay', 'Due today'],
    ['overdue', 0, 0, 'Quá hạn', 'Overdue'],
    ['overdue', 0, 1, 'Quá hạn 1 ngày làm việc', '1 working day overdue'],
    ['done-early', 3, 0, 'Xong sớm hạn', 'Done early'],
    ['done-on-time', 0, 0, 'Xong đúng hạn', 'Done on time'],
    ['done-late', 0, 0, 'Xong trễ hạn', 'Done late'],
    ['done-late', 0, 2, 'Xong trễ 2 ngày làm việc', 'Done 2 working days late'],
  ])('%s with %i left and %i over', (state, left, over, vi, en) => {
    expect(say(state, left, over)).toEqual({ vi, en });
  });

  it('says that it stands still', () => {
    expect(say('within', 4, 0, true)).toEqual({
      vi: 'Tạm dừng, còn 4 ngày làm việc',
      en: 'Paused, 4 working days left',
    });
  });
});
