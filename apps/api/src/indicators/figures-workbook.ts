import type {
  Cs6Clock,
  Figures,
  Indicator,
  MetricDefinition,
  Part,
  Question,
  Ratio,
} from '@minhbach/indicators';
import type { Cell, Row } from 'write-excel-file/node';
import { figureTexts, saidOfDefinition } from './figure-texts.js';
import { dayCell, headingCell, shareCell, workbookOf, type Sheet } from './workbook.js';

type Metric = 'cs5' | 'cs6' | 'sla';

/** The figures of a question, whole and by agency. */
export type AskedFigures = {
  readonly [Id in Metric]: {
    readonly whole: Indicator<Figures[Id]>;
    readonly byAgency: readonly Part<Figures[Id]>[];
  };
};

const text = figureTexts.vi;

const words = {
  title: 'Chỉ tiêu theo dõi nội bộ về cung cấp thông tin',
  period: 'Kỳ',
  basis: {
    due: 'theo ngày hết hạn',
    submission: 'theo ngày gửi yêu cầu',
    closing: 'theo ngày kết thúc',
  },
  to: 'đến',
  columns: [
    'Chỉ tiêu',
    'Cách tính',
    'Tử số',
    'Mẫu số (n)',
    'Giá trị',
    'Đơn vị',
    'Cận dưới 95 %',
    'Cận trên 95 %',
    'Ghi chú',
  ],
  days: 'ngày (trung vị đến khi có quyết định)',
  share: 'tỉ lệ',
  received: 'Nhận được thông tin: số yêu cầu',
  receivedShare: 'Nhận được thông tin: tỉ lệ',
  inTime: 'Đúng hạn: số yêu cầu',
  inTimeShare: 'Đúng hạn: tỉ lệ',
  note: 'Ghi chú',
} as const;

/** The figures that the screen of indicators shows, with what they mean, as an Excel workbook in Vietnamese. */
export function figuresWorkbook(
  figures: AskedFigures,
  nameOf: (agencyCode: string) => string,
): Promise<Buffer> {
  return workbookOf([figureSheet(figures), agencySheet(figures, nameOf), meaningSheet(figures)]);
}

function figureSheet({ cs5, cs6, sla }: AskedFigures): Sheet {
  return {
    name: 'Chỉ tiêu',
    widths: [52, 40, 10, 12, 12, 24, 14, 14, 26],
    rows: [
      ...heading(cs5.whole.question),
      [],
      words.columns.map(headingCell),
      ...variantRows(cs5.whole),
      ...variantRows(cs6.whole),
      ...variantRows(sla.whole),
    ],
  };
}

function heading({ from, to, basis, asOfOn }: Question): Row[] {
  return [
    [headingCell(words.title)],
    [`${words.period} (${words.basis[basis]})`, dayCell(from), words.to, dayCell(to)],
    [text.asOf, dayCell(asOfOn)],
  ];
}

/** A row for each way in which the figure is told. */
function variantRows<Id extends Metric>({ definition, figure, n, enough }: Indicator<Figures[Id]>) {
  const told = new Map<string, Ratio | Cs6Clock>(Object.entries(figure));
  return definition.variants.flatMap(({ id, name }): Row[] => {
    const value = told.get(id);
    if (!value) return [];
    const cells = 'numerator' in value ? shareCells(value) : daysCells(value, n);
    return [[definition.name.vi, name.vi, ...cells, enough ? null : text.few]];
  });
}

function shareCells({ numerator, denominator, value, interval95 }: Ratio): Row {
  const interval = interval95
    ? [shareCell(interval95.low), shareCell(interval95.high)]
    : [null, null];
  const share = value === null ? text.noData : shareCell(value);
  return [numerator, denominator, share, words.share, ...interval];
}

function daysCells(clock: Cs6Clock, n: number): Row {
  const { low, high } = clock.medianInterval;
  return [null, n, medianCell(clock), words.days, low, high];
}

function medianCell({ medianToDecision, longest }: Cs6Clock): Cell {
  return medianToDecision ?? (longest === null ? text.noData : text.longer(longest));
}

function agencySheet({ cs5, cs6, sla }: AskedFigures, nameOf: (code: string) => string): Sheet {
  const columns = [
    ...[text.agency, text.measured, words.received, words.receivedShare],
    ...[text.median, words.inTime, words.inTimeShare, words.note],
  ];
  const rows = cs5.byAgency.map(({ value, indicator: { n, enough, figure } }): Row => {
    const days = cs6.byAgency.find((part) => part.value === value)?.indicator.figure.statutory;
    const inTime = sla.byAgency.find((part) => part.value === value)?.indicator.figure.inTime;
    const { received } = figure;
    return [
      ...[value === 'none' ? text.notRouted : nameOf(value), n],
      ...[received.numerator, shareOrNone(received)],
      days ? medianCell(days) : text.noData,
      ...[inTime?.numerator ?? null, inTime ? shareOrNone(inTime) : text.noData],
      enough ? null : text.few,
    ];
  });
  return {
    name: text.byAgency,
    widths: [44, 14, 16, 16, 20, 14, 14, 22],
    stickyRows: 1,
    rows: [columns.map(headingCell), ...rows],
  };
}

function shareOrNone({ value }: Ratio) {
  return value === null ? text.noData : shareCell(value);
}

function meaningSheet({ cs5, cs6, sla }: AskedFigures): Sheet {
  const rows = [cs5, cs6, sla].flatMap(({ whole }) => meaningRows(whole.definition));
  return { name: text.definitions, widths: [44, 100], rows };
}

function meaningRows(definition: MetricDefinition): Row[] {
  const { name, version, variants } = definition;
  return [
    [headingCell(`${name.vi} (${text.version} ${String(version)})`)],
    ...saidOfDefinition.map((each): Row => [
      text[each],
      { value: definition[each].vi, wrap: true },
    ]),
    ...variants.map((each): Row => [each.name.vi, { value: each.meaning.vi, wrap: true }]),
    [],
  ];
}
