import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Drawing } from './drawing';
import { MarkLink, type CasesLink } from './mark-link';
import { Point } from './point';
import { useMonthName } from './use-month-name';
import { useNumbers } from './use-numbers';
import { ValueAxis } from './value-axis';

type Trend = components['schemas']['MonthlyTrendDto'];
type Month = Trend['months'][number];

interface Props {
  readonly trend: Trend;
  readonly label: string;
  /** The cases of a month. */
  readonly casesOf: (month: Month) => CasesLink;
}

const height = 280;
const edge = { top: 16, right: 76, bottom: 40, left: 40 };

/** Monthly medians in the band of what was usual; only what lies outside it stands out. What is not over is open. */
export function ControlChart({ trend, label, casesOf }: Props) {
  return (
    <Drawing
      label={label}
      height={height}
      leastWidth={trend.months.length * 26 + edge.left + edge.right}
    >
      {(width) => <Months trend={trend} width={width} casesOf={casesOf} />}
    </Drawing>
  );
}

function Months({ trend, width, casesOf }: Omit<Props, 'label'> & { readonly width: number }) {
  const t = useText();
  const { number } = useNumbers();
  const month = useMonthName();
  const { months, limits } = trend;
  const medians = months.map(({ median }) => median ?? 0);
  const highest = Math.max(4, limits?.high ?? 0, ...medians) * 1.1;
  const x = scalePoint(
    months.map((each) => each.month),
    [edge.left, width - edge.right],
  ).padding(0.5);
  const y = scaleLinear([0, highest], [height - edge.bottom, edge.top]);
  const end = width - edge.right;
  const place = ({ month: of }: Month) => x(of) ?? 0;
  const known = months.filter(({ enough, median }) => enough && median !== null);
  const path = line<Month>(place, ({ median }) => y(median ?? 0))(known);
  return (
    <>
      <ValueAxis ticks={y.ticks(4)} at={y} from={edge.left} to={end} say={number} />
      {limits && (
        <g aria-hidden="true">
          <rect
            {...{ x: edge.left, width: end - edge.left, y: y(limits.high) }}
            height={y(limits.low) - y(limits.high)}
            className="chart-band"
          />
          <line
            {...{ x1: edge.left, x2: end, y1: y(limits.centre), y2: y(limits.centre) }}
            className="chart-centre"
          />
          <text x={end + 6} y={y(limits.high)} dy="0.32em">
            {number(limits.high)}
          </text>
          <text x={end + 6} y={y(limits.centre)} dy="0.32em">
            {t('chart.centre', { value: limits.centre })}
          </text>
        </g>
      )}
      <path d={path ?? ''} className="chart-thread" />
      {months.map((each, index) => (
        <g key={each.month}>
          {each.median !== null && (
            <MarkLink
              to={casesOf(each)}
              label={t(each.enough ? 'chart.month.median' : 'chart.month.few', {
                ...{ month: month.full(each.month), days: each.median, n: each.n },
              })}
            >
              <Point x={place(each)} y={y(each.median)} look={lookOf(each)} />
            </MarkLink>
          )}
          <text aria-hidden="true" x={place(each)} y={height - 22} textAnchor="middle">
            {month.short(each.month)}
          </text>
          {(index === 0 || each.month.endsWith('-01')) && (
            <text aria-hidden="true" x={place(each)} y={height - 5} textAnchor="middle">
              {each.month.slice(0, 4)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function lookOf({ enough, isOver, outside }: Month) {
  if (outside) return 'outside';
  return enough && isOver ? 'usual' : 'open';
}
