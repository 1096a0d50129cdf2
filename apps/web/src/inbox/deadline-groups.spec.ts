import { byDeadline, type Task } from './deadline-groups';

type State = NonNullable<Task['due']>['state'];

function task(key: string, state: State | null): Task {
  const due = state && {
    dueOn: '2026-11-25',
    state,
    workingDaysLeft: 0,
    workingDaysOver: 0,
    extended: false,
    text: { vi: '', en: '' },
  };
  return { key, due } as Task;
}

describe('the inbox by deadline', () => {
  it('begins with what is late, keeps the order of the service, and has no empty group', () => {
    const tasks = [
      task('1', 'due-soon'),
      task('2', 'overdue'),
      task('3', 'paused'),
      task('4', 'due-soon'),
      task('5', null),
      task('6', 'within'),
    ];
    const groups = byDeadline(tasks).map(({ name, tasks: rows }) => [
      name,
      rows.map(({ key }) => key),
    ]);
    expect(groups).toEqual([
      ['overdue', ['2']],
      ['soon', ['1', '4']],
      ['rest', ['5', '6']],
      ['paused', ['3']],
    ]);
  });
});
