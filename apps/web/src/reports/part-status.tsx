import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { SlaTag } from '../parts/sla-tag/sla-tag';

const missing = {
  division: 'reports.missing',
  synthesis: 'reports.missing.synthesis',
  dispatch: 'reports.missing.dispatch',
} as const;

const late = {
  division: 'reports.late',
  synthesis: 'reports.late.synthesis',
  dispatch: 'reports.late.dispatch',
} as const;

/** How far a part is; that it has not reported, and that it was late, is said in so many words. */
export function PartStatus({ part }: { readonly part: components['schemas']['PartDto'] }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const { kind, due, submittedOn, lateness, status } = part;
  return (
    <span className="part-status">
      <span>{say(status)}</span>
      {submittedOn === null ? (
        <strong>{t(missing[kind])}</strong>
      ) : (
        <span>
          {t(kind === 'dispatch' ? 'reports.sent' : 'reports.submitted', {
            date: dates.date(submittedOn),
          })}
        </span>
      )}
      {due && <SlaTag due={due} />}
      {submittedOn !== null && lateness.length > 0 && (
        <span className="part-late">{t(late[kind])}</span>
      )}
    </span>
  );
}
