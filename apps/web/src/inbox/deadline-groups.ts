import type { components } from '../api/schema';
import type { MessageId } from '../i18n/message-id';

export type Task = components['schemas']['TaskDto'];
type DueState = components['schemas']['DueDto']['state'];

const groups = {
  overdue: 'inbox.group.overdue',
  today: 'inbox.group.today',
  soon: 'inbox.group.soon',
  rest: 'inbox.group.rest',
  paused: 'inbox.group.paused',
} as const satisfies Record<string, MessageId>;

type Group = keyof typeof groups;

const groupOfState: Readonly<Record<DueState, Group>> = {
  overdue: 'overdue',
  'done-late': 'overdue',
  'due-today': 'today',
  'due-soon': 'soon',
  within: 'rest',
  'done-early': 'rest',
  'done-on-time': 'rest',
  paused: 'paused',
};

export interface DeadlineGroup<Row = Task> {
  readonly name: Group;
  readonly label: MessageId;
  readonly tasks: readonly Row[];
}

/** The tasks under the state that the service gives their deadlines; the order within stays the service's. */
export function byDeadline<Row extends Pick<Task, 'due'>>(
  tasks: readonly Row[],
): DeadlineGroup<Row>[] {
  return (Object.keys(groups) as Group[])
    .map((name) => ({
      name,
      label: groups[name],
      tasks: tasks.filter(({ due }) => (due ? groupOfState[due.state] : 'rest') === name),
    }))
    .filter((group) => group.tasks.length > 0);
}
