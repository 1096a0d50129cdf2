import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { SlaTag } from '../parts/sla-tag/sla-tag';

export type SigningTask = components['schemas']['SigningTaskDto'];

/** What is to be signed: who prepared it, how far it is, by when, and what a signature does. */
export function SigningRow({ task }: { readonly task: SigningTask }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const agencyName = useAgencyName();
  const { key, name, subject, due, holder, signing } = task;
  const { place, length, preparedBy, preparedAt, effect } = signing;
  const where = [subject?.code, agencyName(subject?.agencyCode ?? null)].filter(Boolean).join(', ');
  return (
    <li className="task-row">
      <Link to="/duyet/$key" params={{ key }} className="task-row-link" data-task={key} lang="vi">
        {subject?.title ?? name}
      </Link>
      <span className="task-row-tag">
        <SlaTag due={due} />
      </span>
      <span className="task-row-place">{where}</span>
      <span className="task-row-date">{due && dates.date(due.dueOn)}</span>
      <span className="task-row-step">
        <span lang="vi">{name}</span> · {t('approval.place', { place, length })}
        {preparedBy &&
          preparedAt !== null &&
          ` · ${t('approval.prepared', { name: preparedBy.name, at: dates.instant(preparedAt) })}`}
        {holder && ` · ${t('inbox.holder', { name: holder.name })}`}
      </span>
      {effect && (
        <span className="task-row-step">{t('approval.effect', { effect: say(effect) })}</span>
      )}
    </li>
  );
}
