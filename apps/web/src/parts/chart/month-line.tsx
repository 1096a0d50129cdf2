import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Drawing } from './drawing';
import { MarkLink, type CasesLink } from './mark-link';
import { Point } from './point';
import { useMonthName } from './use-month-name';
import { ValueAxis } from './value-axis';

type Months = components['schemas']['AgencyMonthDto']['months'];
type Month = Months[number];

interface Props {
  readonly months: Months;
  readonly label: string;
  /** The top of the scale, the same for all that are compared. */
  readonly longest: number;
  /** Limits of the law, in days. */
  readonly limits: readonly number[];
  readonly casesOf: (month: Month) => CasesLink;
}

const height = 132;
const edge = { top: 10, right: 14, bottom: 22, left: 28 };

/** One agency's months, small beside the others. */
export function MonthLine({ months, label, longest, limits, casesOf }: Props) {
  const t = useText();
  const month = useMonthName();
  const y = scaleLinear(
    [0, Math.max(1, longest, ...limits) * 1.1],
    [height - edge.bottom, edge.top],
  );
  const known = months.filter(({ median }) => median !== null);
  return (
    <Drawing label={label} height={height} leastWidth={months.length * 25 + edge.left + edge.right}>
      {(width) => {
        const end = width - edge.right;
        const x = scalePoint(
          months.map((each) => each.month),
          [edge.left, end],
        ).padding(0.5);
        const place = ({ month: of }: Month) => x(of) ?? 0;
        const path = line<Month>(place, ({ median }) => y(median ?? 0))(known);
        return (
          <>
            <ValueAxis ticks={y.ticks(3)} at={y} from={edge.left} to={end} say={String} />
            {limits.map((days) => (
              <line
                key={days}
                aria-hidden="true"
                {...{ x1: edge.left, x2: end, y1: y(days), y2: y(days) }}
                className="chart-limit"
              />
            ))}
            <path d={path ?? ''} className="chart-thread" />
            {known.map((each) => (
              <MarkLink
                key={each.month}
                to={casesOf(each)}
                label={t('chart.month.median', {
                  ...{ month: month.full(each.month), days: each.median, n: each.n },
                })}
              >
                <Point x={place(each)} y={y(each.median ?? 0)} look="usual" />
              </MarkLink>
            ))}
            {months.map((each, index) => (
              <text
                key={each.month}
                aria-hidden="true"
                {...{ x: place(each), y: height - 5, textAnchor: 'middle' }}
              >
                {index % 3 === 2 ? month.short(each.month) : ''}
              </text>
            ))}
          </>
        );
      }}
    </Drawing>
  );
}
