import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import { useDates } from '../parts/dates/use-dates';
import { useAgencyName } from '../api/use-agency-name';
import type { Task } from './deadline-groups';

interface Props {
  readonly task: Task;
  readonly isChosen: boolean;
}

/** A task in the list: what it is about, what is to be done, by when, and who has it. */
export function TaskRow({ task, isChosen }: Props) {
  const t = useText();
  const dates = useDates();
  const agencyName = useAgencyName();
  const { key, name, subject, due, holder } = task;
  const place = [subject?.code, agencyName(subject?.agencyCode ?? null)].filter(Boolean).join(', ');
  return (
    <li className={isChosen ? 'task-row is-chosen' : 'task-row'}>
      <Link
        to="/hop-viec"
        search={(search) => ({ ...search, task: key })}
        aria-current={isChosen || undefined}
        className="task-row-link"
        data-task={key}
        lang="vi"
      >
        {subject?.title ?? name}
      </Link>
      <span className="task-row-tag">
        <SlaTag due={due} />
      </span>
      <span className="task-row-place">{place}</span>
      <span className="task-row-date">{due && dates.date(due.dueOn)}</span>
      <span className="task-row-step">
        <span lang="vi">{name}</span>
        {holder && `, ${t('inbox.holder', { name: holder.name })}`}
      </span>
    </li>
  );
}
