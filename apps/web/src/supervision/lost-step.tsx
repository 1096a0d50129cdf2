import type { components } from '../api/schema';
import { personName } from '../api/person-name';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';

/** The step at which a request lay longest, with whom, and what it waited for. */
export function LostStep({ lost }: Pick<components['schemas']['LateRequestDto'], 'lost'>) {
  const t = useText();
  const dates = useDates();
  if (!lost) return '–';
  const { name, person, from, to, workingDays, cause } = lost;
  return (
    <>
      <strong>{t(`supervision.cause.${cause}`)}</strong>
      <br />
      <span lang="vi">{name}</span>
      {person && `, ${personName(person) ?? ''}`}
      <br />
      <span className="supervision-note">
        {to === null
          ? t('supervision.lost.since', { days: workingDays, from: dates.instant(from) })
          : t('supervision.lost.until', {
              ...{ days: workingDays, from: dates.instant(from), to: dates.instant(to) },
            })}
      </span>
    </>
  );
}
