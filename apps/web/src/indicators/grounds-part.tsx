import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { ChartFrame } from '../parts/chart/chart-frame';
import { useNumbers } from '../parts/chart/use-numbers';
import { QueryState } from '../parts/states/query-state';
import { casesOf, type Question } from './question';
import { useAgencyLabel } from './use-agency-label';
import { useChartScope } from './use-chart-scope';

type Grounds = components['schemas']['AgencyGroundsDto'];

/** On what grounds was refused, and by whom. */
export function GroundsPart({ question }: { readonly question: Question }) {
  const query = api.useQuery('get', '/api/indicators/charts/grounds', {
    params: { query: question },
  });
  return (
    <QueryState query={query}>
      {query.data && <GroundBars found={query.data} question={question} />}
    </QueryState>
  );
}

interface GroundsProps {
  readonly found: Grounds;
  readonly question: Question;
}

function GroundBars({ found, question }: GroundsProps) {
  const t = useText();
  const numbers = useNumbers();
  const scope = useChartScope();
  const nameOf = useAgencyLabel();
  const { agencies, grounds, asOfOn } = found;
  const refused = grounds.reduce((sum, { count }) => sum + count, 0);
  const decided = agencies.reduce((sum, each) => sum + each.refused.denominator, 0);
  const most = Math.max(1, ...grounds.map(({ count }) => count));
  return (
    <ChartFrame
      title={t('indicators.grounds.title', { count: refused, decided })}
      about={`${t('indicators.grounds.about')} ${scope(asOfOn, decided)}`}
      table={{
        columns: [
          {
            id: 'agency',
            title: t('indicators.agency'),
            cell: ({ agencyCode }) => <span lang="vi">{nameOf(agencyCode)}</span>,
          },
          {
            id: 'refused',
            title: t('indicators.grounds.refused'),
            cell: (row) => (
              <Link {...casesOf(question, { set: 'refused', agency: row.agencyCode })}>
                {numbers.share(row.refused, row.enough)}
              </Link>
            ),
            isFigure: true,
          },
          ...grounds.map(({ ground }) => ({
            id: ground,
            title: t(`indicators.ground.${ground}`),
            cell: (row: Grounds['agencies'][number]) => countOf(row.grounds, ground),
            isFigure: true,
          })),
        ],
        rows: agencies,
        rowKey: ({ agencyCode }) => agencyCode,
        fileName: `${question.from}-${question.to}-tu-choi`,
        cells: (row) => [
          ...[nameOf(row.agencyCode), numbers.of(row.refused)],
          ...grounds.map(({ ground }) => countOf(row.grounds, ground)),
        ],
      }}
    >
      <ul role="list" className="ground-bars">
        {grounds
          .filter(({ count }) => count > 0)
          .map(({ ground, count }) => (
            <li key={ground}>
              <Link {...casesOf(question, { set: 'refused', ground })} className="ground-bar">
                <span>{t(`indicators.ground.${ground}`)}</span>
                <svg aria-hidden="true" height={16}>
                  <rect
                    width={`${String((count / most) * 100)}%`}
                    height={16}
                    className="chart-bar"
                  />
                </svg>
                <span className="interval-count">{count}</span>
              </Link>
            </li>
          ))}
      </ul>
    </ChartFrame>
  );
}

function countOf(grounds: Grounds['grounds'], ground: string): number {
  return grounds.find((each) => each.ground === ground)?.count ?? 0;
}
