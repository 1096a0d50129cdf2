import { personName } from '../api/person-name';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { useMeasuredValue } from './use-measured-value';
import { usePeriodName } from './use-period-name';

type Target = components['schemas']['PlanTargetDto'];
type Period = Target['periods'][number];

/** How a target stands in each period of the year; what is not over is not spoken of, unless nothing else is. */
export function TargetPeriods({ target }: { readonly target: Target }) {
  const t = useText();
  const nameOf = usePeriodName();
  const told = target.periods.filter(({ state }) => state !== 'NOT_OVER');
  if (told.length === 0) return t('duties.target.state.NOT_OVER');
  return (
    <ul className="target-periods">
      {told.map((period) => (
        <li key={period.period}>
          {nameOf(period.period)}: <strong>{t(`duties.target.state.${period.state}`)}</strong>
          <Figure period={period} unit={target.unit} />
        </li>
      ))}
    </ul>
  );
}

function Figure({
  period: { figure, reference },
  unit,
}: {
  readonly period: Period;
  readonly unit: Target['unit'];
}) {
  const t = useText();
  const dates = useDates();
  const valueOf = useMeasuredValue();
  if (!figure) return null;
  const entered = { by: personName(figure.enteredBy), at: dates.instant(figure.enteredAt) };
  return (
    <>
      {' '}
      {valueOf(figure.value, unit)}
      {reference && <> · {t('duties.target.against', { value: valueOf(reference.value, unit) })}</>}
      <p className="field-hint">
        <Source {...figure} /> {t('duties.figure.entered', entered)}
        {figure.reason !== null && <> {t('duties.figure.put-right', { why: figure.reason })}</>}
      </p>
    </>
  );
}

function Source({ source, sourceLink }: NonNullable<Period['figure']>) {
  const t = useText();
  return (
    <>
      {t('duties.figure.source')}:{' '}
      {sourceLink === null ? (
        <span lang="vi">{source}</span>
      ) : (
        <a href={sourceLink} rel="noreferrer" lang="vi">
          {source}
        </a>
      )}
      .
    </>
  );
}
