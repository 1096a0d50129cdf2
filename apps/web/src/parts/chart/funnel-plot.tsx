import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Drawing } from './drawing';
import { MarkLink, type CasesLink } from './mark-link';
import { MarkWalk } from './mark-walk';
import { Point } from './point';
import { useNumbers } from './use-numbers';
import { ValueAxis } from './value-axis';

type Comparison = components['schemas']['AgencyComparisonDto'];
type AgencyShare = Comparison['agencies'][number];

interface Props {
  readonly comparison: Comparison;
  readonly label: string;
  readonly nameOf: (agencyCode: string) => string;
  readonly casesOf: (agency: AgencyShare) => CasesLink;
}

const height = 300;
const edge = { top: 16, right: 16, bottom: 44, left: 52 };

/**
 * Agencies by the number of their cases. Inside the funnel chance alone explains how far one lies from the target.
 * The keyboard goes from the fewest cases to the most.
 */
export function FunnelPlot({ comparison, label, nameOf, casesOf }: Props) {
  const t = useText();
  const numbers = useNumbers();
  const { agencies, funnel, target } = comparison;
  const shown = agencies
    .filter(({ enough }) => enough)
    .toSorted((a, b) => a.share.denominator - b.share.denominator);
  const shares = [...shown.map(({ share }) => share.value ?? 1), target.share - 0.1];
  const least = Math.floor(Math.min(...shares) * 10) / 10;
  const most = Math.max(10, ...agencies.map(({ share }) => share.denominator));
  const y = scaleLinear([least, 1], [height - edge.bottom, edge.top]).clamp(true);
  return (
    <Drawing label={`${label}. ${t('chart.walk')}`} height={height}>
      {(width) => {
        const x = scaleLinear([0, most * 1.05], [edge.left, width - edge.right]);
        const limit = (name: 'warning' | 'alarm', side: 'low' | 'high') =>
          line<(typeof funnel)[number]>(
            ({ n }) => x(n),
            (step) => y(step[name][side]),
          )(funnel) ?? '';
        return (
          <>
            <ValueAxis
              ticks={y.ticks(4)}
              at={y}
              from={edge.left}
              to={width - edge.right}
              say={numbers.percent}
            />
            <g aria-hidden="true">
              <line
                {...{ x1: edge.left, x2: width - edge.right }}
                {...{ y1: y(target.share), y2: y(target.share) }}
                className="chart-target-line"
              />
              {(['warning', 'alarm'] as const).flatMap((name) =>
                (['low', 'high'] as const).map((side) => (
                  <path
                    key={`${name} ${side}`}
                    d={limit(name, side)}
                    className={`chart-funnel-${name}`}
                  />
                )),
              )}
              {x.ticks(Math.max(2, width / 100)).map((tick) => (
                <text key={tick} x={x(tick)} y={height - 24} textAnchor="middle">
                  {tick}
                </text>
              ))}
              <text x={width - edge.right} y={height - 4} textAnchor="end">
                {t('chart.cases')}
              </text>
            </g>
            <MarkWalk marks={shown}>
              {(agency, isTabStop) => (
                <MarkLink
                  key={agency.agencyCode}
                  to={casesOf(agency)}
                  label={`${nameOf(agency.agencyCode)}: ${numbers.share(agency.share, true)}`}
                  isTabStop={isTabStop}
                >
                  <Point
                    x={x(agency.share.denominator)}
                    y={y(agency.share.value ?? 1)}
                    look={agency.isUnusual ? 'outside' : 'usual'}
                  />
                </MarkLink>
              )}
            </MarkWalk>
          </>
        );
      }}
    </Drawing>
  );
}
