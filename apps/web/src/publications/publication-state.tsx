import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';

type Props = Pick<
  components['schemas']['ListedPublicationDto'],
  'state' | 'timing' | 'publishedOn' | 'lagWorkingDays' | 'deadLinks'
>;

/** How far a document is, when it was public, and what is wrong with it. */
export function PublicationState({ state, timing, publishedOn, lagWorkingDays, deadLinks }: Props) {
  const t = useText();
  const dates = useDates();
  return (
    <>
      {t(`publications.state.${state}`)}
      {publishedOn !== null && (
        <p className="field-hint">
          {t('publications.public-since', {
            date: dates.date(publishedOn),
            days: lagWorkingDays ?? 0,
          })}
        </p>
      )}
      {timing === 'late' && (
        <strong className="publication-wrong">{t('publications.timing.late')}</strong>
      )}
      {deadLinks > 0 && (
        <strong className="publication-wrong">
          {t('publications.dead-links', { count: deadLinks })}
        </strong>
      )}
    </>
  );
}
