import type { Figures, Indicator, MetricId, Ratio } from '@minhbach/indicators';

/** What is asked of the indicators for a report. */
export const reportMetrics = ['cs5', 'cs6', 'sla'] as const satisfies readonly MetricId[];

type ReportMetric = (typeof reportMetrics)[number];

/** The indicators of a report's period, each with its definition. */
export type PeriodIndicators = {
  readonly [Id in ReportMetric]: Indicator<Figures[Id]>;
};

/** One number of a report, with what one needs to doubt it. */
export interface ReportFigure {
  readonly id: FigureId;
  /** By which definition it was computed, and which version of it. */
  readonly metric: ReportMetric;
  readonly definitionVersion: number;
  readonly unit: 'requests' | 'share' | 'working-days';
  /** A count, 0 to 1, or days; null where there is no data. */
  readonly value: number | null;
  /** Of a share; null otherwise. */
  readonly numerator: number | null;
  /** From how many requests it is computed. */
  readonly n: number;
  /** Whether these are enough to say anything. */
  readonly enough: boolean;
}

type Measured = Pick<ReportFigure, 'value' | 'numerator' | 'n'>;

interface FigureKind extends Pick<ReportFigure, 'metric' | 'unit'> {
  readonly name: { readonly vi: string; readonly en: string };
  readonly of: (indicators: PeriodIndicators) => Measured;
}

/** The numbers that a report shows, in their order. What they mean is said in the definitions of the indicators. */
export const figureKinds = {
  measured: {
    ...{ metric: 'cs5', unit: 'requests' },
    name: { vi: 'Yêu cầu được tính trong kỳ', en: 'Requests measured in the period' },
    of: ({ cs5: { n } }) => count(n, n),
  },
  pending: {
    ...{ metric: 'cs5', unit: 'requests' },
    name: { vi: 'Yêu cầu còn mở, chưa đến hạn', en: 'Requests open and not yet due' },
    of: ({ cs5: { n, pending } }) => count(pending, n),
  },
  received: {
    ...{ metric: 'cs5', unit: 'share' },
    name: { vi: 'Nhận được thông tin (CS 5)', en: 'Received the information (CS 5)' },
    of: ({ cs5 }) => share(cs5.figure.received),
  },
  full: {
    ...{ metric: 'cs5', unit: 'share' },
    name: { vi: 'Nhận đủ thông tin (CS 5)', en: 'Received it in full (CS 5)' },
    of: ({ cs5 }) => share(cs5.figure.full),
  },
  'days-to-decision': {
    ...{ metric: 'cs6', unit: 'working-days' },
    name: {
      vi: 'Thời gian đến khi có quyết định, trung vị (CS 6)',
      en: 'Time to the decision, median (CS 6)',
    },
    of: ({ cs6: { n, figure } }) => ({
      value: figure.statutory.medianToDecision,
      ...{ numerator: null, n },
    }),
  },
  'in-time': {
    ...{ metric: 'sla', unit: 'share' },
    name: { vi: 'Giải quyết đúng hạn', en: 'Answered in time' },
    of: ({ sla }) => share(sla.figure.inTime),
  },
} as const satisfies Readonly<Record<string, FigureKind>>;

export type FigureId = keyof typeof figureKinds;

/** Where requests stand against their due dates; each is in exactly one. */
export const standingNames = {
  early: { vi: 'Trước hạn', en: 'Before the due date' },
  'on-time': { vi: 'Đúng ngày hạn', en: 'On the due date' },
  late: { vi: 'Trễ hạn', en: 'Late' },
  within: { vi: 'Còn mở, trong hạn', en: 'Open, within time' },
  'due-soon': { vi: 'Còn mở, sắp đến hạn', en: 'Open, due soon' },
  overdue: { vi: 'Còn mở, quá hạn', en: 'Open, overdue' },
} as const;

export type Standing = keyof typeof standingNames;

/** The numbers of a report in their order. */
export function figuresOf(indicators: PeriodIndicators): ReportFigure[] {
  return (Object.keys(figureKinds) as FigureId[]).map((id) => {
    const { metric, unit, of } = figureKinds[id];
    const { definition, enough } = indicators[metric];
    return { id, metric, definitionVersion: definition.version, unit, ...of(indicators), enough };
  });
}

function count(value: number, n: number): Measured {
  return { value, numerator: null, n };
}

function share({ value, numerator, denominator }: Ratio): Measured {
  return { value, numerator, n: denominator };
}
