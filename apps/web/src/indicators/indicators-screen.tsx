import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import { useServerText, useText } from '../i18n/use-text';
import { SelectField } from '../parts/field/select-field';
import { QueryState } from '../parts/states/query-state';
import { DueChart } from '../supervision/due-chart';
import { AgenciesPart } from './agencies-part';
import { AnswerDaysPart } from './answer-days-part';
import { BreachesPart } from './breaches-part';
import { HeadlineFigures } from './headline-figures';
import { IndicatorFilters } from './indicator-filters';
import { clocks, comparisons, indicatorSearch, type IndicatorSearch } from './indicator-search';
import { PublishedMonths } from './published-months';
import { questionOf, type NamedPeriod } from './question';
import { TrendPart } from './trend-part';
import { usePeriods } from './use-periods';
import '../supervision/supervision.css';
import './indicators.css';

const route = getRouteApi('/signed-in/chi-tieu');

/** E3: the figures of a period, each with what it means and the way to its cases. */
export function IndicatorsScreen() {
  const t = useText();
  const say = useServerText();
  const search = route.useSearch();
  const { query, period } = usePeriods(search);
  return (
    <div className="page indicators">
      <h1>
        {period ? t('indicators.title', { period: say(period.name) }) : t('frame.nav.indicators')}
      </h1>
      <QueryState query={query}>
        <IndicatorFilters to="/chi-tieu" search={search} periods={query.data ?? []} period={period}>
          <VariantFields search={search} />
        </IndicatorFilters>
        {period && <Charts period={period} search={search} />}
      </QueryState>
    </div>
  );
}

/** How days are counted, and what the figures are compared with. */
function VariantFields({ search }: { readonly search: IndicatorSearch }) {
  const t = useText();
  const navigate = useNavigate();
  const change = (part: Record<string, unknown>) =>
    void navigate({ to: '/chi-tieu', search: indicatorSearch({ ...search, ...part }) });
  return (
    <>
      <SelectField
        label={t('indicators.clock')}
        options={clocks.map((each) => ({ value: each, label: t(`indicators.clock.${each}`) }))}
        value={search.clock ?? 'statutory'}
        change={(clock) => change({ clock })}
      />
      <SelectField
        label={t('indicators.beside')}
        none={t('indicators.beside.none')}
        options={comparisons.map((each) => ({
          value: each,
          label: t(`indicators.beside.${each}`),
        }))}
        value={search.beside ?? ''}
        change={(beside) => change({ beside })}
      />
    </>
  );
}

interface ChartsProps {
  readonly period: NamedPeriod;
  readonly search: IndicatorSearch;
}

function Charts({ period, search }: ChartsProps) {
  const t = useText();
  const question = questionOf(period, search);
  const clock = search.clock ?? 'statutory';
  const due = api.useQuery('get', '/api/requests/due-counts');
  return (
    <>
      <HeadlineFigures period={period} search={search} />
      <p>
        <a
          href={`/api/indicators/workbook?${new URLSearchParams({ ...question }).toString()}`}
          download
        >
          {t('indicators.workbook')}
        </a>
      </p>
      <div className="charts">
        <QueryState query={due}>{due.data && <DueChart counts={due.data} />}</QueryState>
        <AnswerDaysPart question={question} clock={clock} />
        <TrendPart question={question} clock={clock} />
        <AgenciesPart question={question} search={search} />
        <BreachesPart question={question} />
      </div>
      <PublishedMonths />
    </>
  );
}
