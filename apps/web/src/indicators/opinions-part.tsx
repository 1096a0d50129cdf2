import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { ChartFrame } from '../parts/chart/chart-frame';
import { QueryState } from '../parts/states/query-state';
import { useAgencyLabel } from './use-agency-label';

type UnitOpinions = components['schemas']['UnitOpinionsDto'];

interface Props {
  readonly from: string;
  readonly to: string;
}

/** Who keeps those waiting that consult him. */
export function OpinionsPart({ from, to }: Props) {
  const query = api.useQuery('get', '/api/indicators/opinions/by-unit', {
    params: { query: { from, to } },
  });
  return (
    <QueryState query={query}>
      {query.data && <Opinions units={query.data} from={from} to={to} />}
    </QueryState>
  );
}

const states = ['late', 'inTime', 'waiting'] as const;
const searched = { late: 'late', inTime: 'in-time', waiting: 'waiting' } as const;

function Opinions({ units, from, to }: Props & { readonly units: readonly UnitOpinions[] }) {
  const t = useText();
  const nameOf = useAgencyLabel();
  const late = units.reduce((sum, unit) => sum + unit.late, 0);
  const due = units.reduce((sum, unit) => sum + unit.late + unit.inTime, 0);
  const most = Math.max(1, ...units.map((unit) => unit.late + unit.inTime + unit.waiting));
  return (
    <ChartFrame
      title={t('indicators.opinions.title', { late, due })}
      about={t('indicators.opinions.about')}
      table={{
        columns: [
          {
            id: 'unit',
            title: t('indicators.opinions.unit'),
            cell: ({ unitCode }) => <span lang="vi">{nameOf(unitCode)}</span>,
          },
          ...states.map((state) => ({
            id: state,
            title: t(`indicators.opinions.${state}`),
            cell: (unit: UnitOpinions) => (
              <Link
                to="/tinh-hinh-co-quan/xin-y-kien"
                search={{ from, to, unit: unit.unitCode, state: searched[state] }}
              >
                {unit[state]}
              </Link>
            ),
            isFigure: true,
          })),
        ],
        rows: units,
        rowKey: ({ unitCode }) => unitCode,
        fileName: `${from}-${to}-xin-y-kien`,
        cells: (unit) => [nameOf(unit.unitCode), ...states.map((state) => unit[state])],
      }}
    >
      <ul role="list" className="ground-bars">
        {units.map((unit) => (
          <li key={unit.unitCode}>
            <Link
              to="/tinh-hinh-co-quan/xin-y-kien"
              search={{ from, to, unit: unit.unitCode, state: 'late' }}
              className="ground-bar"
            >
              <span lang="vi">{nameOf(unit.unitCode)}</span>
              <svg aria-hidden="true" height={16}>
                <rect
                  width={`${String((unit.late / most) * 100)}%`}
                  height={16}
                  className="chart-bar-late"
                />
                <rect
                  x={`${String((unit.late / most) * 100)}%`}
                  width={`${String((unit.inTime / most) * 100)}%`}
                  height={16}
                  className="chart-bar"
                />
              </svg>
              <span className="interval-count">
                {t('indicators.opinions.late-of', {
                  ...{ late: unit.late, due: unit.late + unit.inTime },
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
