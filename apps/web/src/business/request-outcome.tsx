import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { GivenFiles } from './given-files';
import { ItemOutcome } from './item-outcome';
import { RequestCosts } from './request-costs';

/** B8: what became of each thing that was asked for, its files and costs, and how one may complain. */
export function RequestOutcome({
  request,
}: {
  readonly request: components['schemas']['RequestDto'];
}) {
  const t = useText();
  const dates = useDates();
  const { items, regime, outcome, closedOn, files, costs, complainUntil } = request;
  if (outcome === null && costs === null && complainUntil === null) return null;
  const given = files.filter(({ givenAt }) => givenAt !== null);
  return (
    <section className="request-outcome">
      <h2>{t('business.outcome')}</h2>
      {outcome !== null && (
        <p className="request-outcome-words">
          {t(`business.outcome.${outcome}`)}
          {closedOn !== null && ` · ${dates.date(closedOn)}`}
        </p>
      )}
      {items.some((item) => item.outcome !== null) && (
        <ol className="request-items">
          {items.map((item) => (
            <ItemOutcome key={item.position} item={item} regime={regime} />
          ))}
        </ol>
      )}
      {given.length > 0 && <GivenFiles files={given} />}
      {costs && <RequestCosts costs={costs} />}
      {complainUntil !== null && (
        <p>{t('business.complain.until', { date: dates.date(complainUntil) })}</p>
      )}
    </section>
  );
}
