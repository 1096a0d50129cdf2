import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Drawing } from './drawing';
import { MarkLink, type CasesLink } from './mark-link';
import { Point } from './point';
import { useNumbers } from './use-numbers';
import { ValueAxis } from './value-axis';

type AnswerDays = components['schemas']['AnswerDaysDto'];

interface Props {
  readonly answers: AnswerDays;
  readonly label: string;
  /** The cases that were decided within so many days. */
  readonly within: (days: number) => CasesLink;
}

const height = 280;
const edge = { top: 16, right: 16, bottom: 44, left: 52 };

/** A step for each day: which part of all cases was answered by then. Limits of the law, median and p90 are named. */
export function DistributionChart({ answers, label, within }: Props) {
  return (
    <Drawing label={label} height={height}>
      {(width) => <Steps answers={answers} width={width} within={within} />}
    </Drawing>
  );
}

function Steps({ answers, width, within }: Omit<Props, 'label'> & { readonly width: number }) {
  const t = useText();
  const { percent } = useNumbers();
  const { n, days, limits } = answers;
  const longest = Math.max(5, days.at(-1)?.days ?? 0, limits.at(-1)?.days ?? 0) + 1;
  const x = scaleLinear([0, longest], [edge.left, width - edge.right]);
  const y = scaleLinear([0, 1], [height - edge.bottom, edge.top]);
  const steps = [
    { days: 0, within: 0 },
    ...days,
    { days: longest, within: days.at(-1)?.within ?? 0 },
  ];
  const path = line<(typeof steps)[number]>(
    (step) => x(step.days),
    (step) => y(step.within / Math.max(1, n)),
  ).curve(curveStepAfter)(steps);
  const reached = (at: number | null) =>
    days.reduce((most, each) => (at !== null && each.days <= at ? each.within : most), 0);
  return (
    <>
      <ValueAxis
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        at={y}
        from={edge.left}
        to={width - edge.right}
        say={percent}
      />
      {x.ticks(Math.min(longest, width / 60)).map((tick) => (
        <text key={tick} aria-hidden="true" x={x(tick)} y={height - 24} textAnchor="middle">
          {tick}
        </text>
      ))}
      <text aria-hidden="true" x={width - edge.right} y={height - 4} textAnchor="end">
        {t(`chart.days.${answers.clock}`)}
      </text>
      <path d={path ?? ''} className="chart-curve" />
      {limits.map((limit, row) => (
        <Named
          key={limit.days}
          text={t('chart.limit', { days: limit.days, of: `${String(limit.within)}/${String(n)}` })}
          to={within(limit.days)}
          {...{ x: x(limit.days), y: y(0) - 14 - row * 26, width }}
        >
          <line
            x1={x(limit.days)}
            x2={x(limit.days)}
            y1={edge.top}
            y2={y(0)}
            className="chart-limit"
          />
        </Named>
      ))}
      {(['median', 'p90'] as const).map((name) => {
        const at = answers[name];
        if (at === null) return null;
        const of = `${String(reached(at))}/${String(n)}`;
        const [px, py] = [x(at), y(reached(at) / n)];
        return (
          <Named
            key={name}
            text={t(`chart.${name}`, { days: at, of })}
            to={within(at)}
            {...{ x: px, y: py + (isRight(px, width) ? 20 : -10), width }}
          >
            <Point x={px} y={py} look="usual" />
          </Named>
        );
      })}
    </>
  );
}

/** Whether words have room at the right of a place. */
function isRight(x: number, width: number): boolean {
  return x < width * 0.6;
}

interface NamedProps {
  readonly text: string;
  readonly to: CasesLink;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly children: ReactNode;
}

/** A mark with its words beside it, on the side where there is room. */
function Named({ text, to, x, y, width, children }: NamedProps) {
  return (
    <MarkLink to={to} label={text}>
      {children}
      <text
        x={x + (isRight(x, width) ? 9 : -9)}
        y={y}
        textAnchor={isRight(x, width) ? 'start' : 'end'}
      >
        {text}
      </text>
    </MarkLink>
  );
}
