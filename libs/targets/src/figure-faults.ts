import type { LocalDate } from '@minhbach/calendar';
import type { FormFault } from '@minhbach/runtime';
import { measuredPeriod } from './measured-period.js';
import { measures, type MeasureCode } from './measures.js';

/** A figure as somebody enters it. */
export interface EnteredFigure {
  readonly measure: MeasureCode;
  readonly component: number | null;
  readonly period: string;
  readonly value: number;
  readonly source: string;
  readonly sourceLink: string | null;
  /** Why what was entered before is put right. */
  readonly reason: string | null;
}

const messages = {
  'unknown-period': {
    vi: 'Kỳ phải viết là 2026, 2026-Q4 hoặc 2026-11.',
    en: 'A period is written 2026, 2026-Q4 or 2026-11.',
  },
  'wrong-term': {
    vi: 'Số liệu này không tính theo loại kỳ đó.',
    en: 'This is not measured over periods of that kind.',
  },
  'period-not-over': {
    vi: 'Kỳ này chưa kết thúc nên chưa thể có kết quả.',
    en: 'This period is not over, so there is no result yet.',
  },
  'component-required': {
    vi: 'Cần nêu số của chỉ số thành phần, từ 1 đến 12.',
    en: 'It needs the number of the indicator, 1 to 12.',
  },
  'component-unknown': {
    vi: 'Không có chỉ số thành phần mang số này.',
    en: 'There is no indicator of this number.',
  },
  'component-not-wanted': {
    vi: 'Số liệu này không chia theo chỉ số thành phần.',
    en: 'This is not measured by indicator.',
  },
  'out-of-range': {
    vi: 'Giá trị nằm ngoài khoảng có thể có của số liệu này.',
    en: 'The value is outside of what this can be.',
  },
  'not-whole': { vi: 'Giá trị phải là số nguyên.', en: 'The value must be a whole number.' },
  'entered-twice': {
    vi: 'Số liệu này được nhập hai lần trong cùng một lượt.',
    en: 'The same figure is entered twice in one go.',
  },
  'reason-required': {
    vi: 'Kỳ này đã có số liệu; hãy nêu lý do đính chính.',
    en: 'There is a figure for this period; say why it is put right.',
  },
} as const;

type FaultCode = keyof typeof messages;

/** What figures are of: one counts for each such name, the newest. */
export function figureName({
  measure,
  component,
  period,
}: Pick<EnteredFigure, 'measure' | 'component' | 'period'>): string {
  return `${measure} ${String(component ?? '-')} ${period}`;
}

/**
 * All that is wrong with figures entered on a day; none when they may be stored. `known` are the names of what was
 * entered before, `components` the numbers of the indicators.
 */
export function figureFaults(
  figures: readonly EnteredFigure[],
  {
    on,
    known,
    components,
  }: {
    readonly on: LocalDate;
    readonly known: ReadonlySet<string>;
    readonly components: ReadonlySet<number>;
  },
): FormFault[] {
  const names = figures.map(figureName);
  return figures.flatMap((figure, index) => {
    const name = figureName(figure);
    const faults: (readonly [field: string, code: FaultCode | null])[] = [
      ['component', componentFault(figure, components)],
      ['period', periodFault(figure, on)],
      ['value', valueFault(figure)],
      ['period', names.indexOf(name) < index ? 'entered-twice' : null],
      ['reason', known.has(name) && figure.reason === null ? 'reason-required' : null],
    ];
    return faults.flatMap(([field, code]) => {
      if (code === null) return [];
      return { pointer: `/figures/${String(index)}/${field}`, code, message: messages[code] };
    });
  });
}

function componentFault(
  { measure, component }: EnteredFigure,
  components: ReadonlySet<number>,
): FaultCode | null {
  if (!measures[measure].isPerComponent) return component === null ? null : 'component-not-wanted';
  if (component === null) return 'component-required';
  return components.has(component) ? null : 'component-unknown';
}

function periodFault({ measure, period }: EnteredFigure, on: LocalDate): FaultCode | null {
  const found = measuredPeriod(period);
  if (!found) return 'unknown-period';
  if (found.term !== measures[measure].term) return 'wrong-term';
  return found.to >= on ? 'period-not-over' : null;
}

function valueFault({ measure, value }: EnteredFigure): FaultCode | null {
  const { min, max, unit } = measures[measure];
  if (!(value >= min && value <= max)) return 'out-of-range';
  const isCount = unit === 'rank' || unit === 'visits';
  return isCount && !Number.isInteger(value) ? 'not-whole' : null;
}
