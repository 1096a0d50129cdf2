import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { ChartFrame, type ChartTable } from '../parts/chart/chart-frame';
import { FunnelPlot } from '../parts/chart/funnel-plot';
import { IntervalList } from '../parts/chart/interval-list';
import { useNumbers } from '../parts/chart/use-numbers';
import { SelectField } from '../parts/field/select-field';
import { QueryState } from '../parts/states/query-state';
import type { CaseSearch } from './case-search';
import { comparedShares, indicatorSearch, type IndicatorSearch } from './indicator-search';
import { casesOf, type Question } from './question';
import { useAgencyLabel } from './use-agency-label';
import { useChartScope } from './use-chart-scope';

type Comparison = components['schemas']['AgencyComparisonDto'];
type AgencyShare = Comparison['agencies'][number];

/** With more of them one sees by the funnel which are unusual. */
const MOST_INTERVALS = 15;

interface Props {
  readonly question: Question;
  readonly search: IndicatorSearch;
}

/** How the agencies' shares stand against the target. */
export function AgenciesPart({ question, search }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const compared = search.compared ?? 'received';
  const query = api.useQuery('get', '/api/indicators/charts/agencies', {
    params: { query: { ...question, compared } },
  });
  return (
    <QueryState query={query}>
      {query.data && (
        <AgenciesChart comparison={query.data} question={question}>
          <SelectField
            label={t('indicators.compared')}
            options={comparedShares.map((each) => ({
              ...{ value: each, label: t(`indicators.compared.${each}`) },
            }))}
            value={compared}
            change={(value) =>
              void navigate({
                to: '/chi-tieu',
                search: indicatorSearch({ ...search, compared: value }),
              })
            }
          />
        </AgenciesChart>
      )}
    </QueryState>
  );
}

interface ChartProps {
  readonly comparison: Comparison;
  readonly question: Question;
  readonly children: ReactNode;
}

function AgenciesChart({ comparison, question, children }: ChartProps) {
  const t = useText();
  const say = useServerText();
  const scope = useChartScope();
  const nameOf = useAgencyLabel();
  const { agencies, target, whole, asOfOn, compared } = comparison;
  const below = agencies.filter(({ standing }) => standing === 'below').length;
  const title = t('indicators.agencies.title', { count: below, target: target.share });
  const open = ({ agencyCode, share }: AgencyShare) =>
    casesOf(question, { agency: agencyCode, set: share.sets.numerator as CaseSearch['set'] });
  const about = t('indicators.agencies.about', {
    ...{ figure: t(`indicators.compared.${compared}`), source: say(target.source) },
  });
  return (
    <ChartFrame
      title={title}
      about={`${about} ${scope(asOfOn, whole.denominator)}`}
      controls={children}
      table={useTable(comparison, question)}
    >
      {agencies.length > MOST_INTERVALS && (
        <FunnelPlot comparison={comparison} label={title} nameOf={nameOf} casesOf={open} />
      )}
      <IntervalList comparison={comparison} nameOf={nameOf} casesOf={open} />
    </ChartFrame>
  );
}

/** The same figures in rows. */
function useTable({ agencies }: Comparison, question: Question): ChartTable<AgencyShare> {
  const t = useText();
  const numbers = useNumbers();
  const nameOf = useAgencyLabel();
  return {
    columns: [
      {
        id: 'agency',
        title: t('indicators.agency'),
        cell: ({ agencyCode }) => <span lang="vi">{nameOf(agencyCode)}</span>,
      },
      {
        id: 'share',
        title: t('indicators.share'),
        cell: ({ share, enough }) => numbers.share(share, enough),
        isFigure: true,
      },
      {
        id: 'interval',
        title: t('indicators.interval'),
        cell: ({ share, enough }) =>
          enough && share.interval95
            ? `${numbers.percent(share.interval95.low)} – ${numbers.percent(share.interval95.high)}`
            : '–',
        isFigure: true,
      },
    ],
    rows: agencies,
    rowKey: ({ agencyCode }) => agencyCode,
    fileName: `${question.from}-${question.to}-co-quan`,
    cells: ({ agencyCode, share }) => [
      ...[nameOf(agencyCode), numbers.of(share)],
      `${String(share.interval95?.low ?? '')} – ${String(share.interval95?.high ?? '')}`,
    ],
  };
}
