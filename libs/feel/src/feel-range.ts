import { compareValues, isOrdered } from './ordering.js';

/** How a range was written: with two ends, or as a test such as `> 5` or `!= "a"`. */
export type RangeForm = 'interval' | '<' | '<=' | '>' | '>=' | '=' | '!=';

interface RangeParts {
  readonly form: RangeForm;
  readonly start: unknown;
  readonly end: unknown;
  readonly startIncluded: boolean;
  readonly endIncluded: boolean;
}

/** A FEEL range (DMN 1.5 §10.3.2.7). The open side of `> 5` is null. */
export class FeelRange implements RangeParts {
  readonly form: RangeForm;
  readonly start: unknown;
  readonly end: unknown;
  readonly startIncluded: boolean;
  readonly endIncluded: boolean;

  private constructor(parts: RangeParts) {
    this.form = parts.form;
    this.start = parts.start;
    this.end = parts.end;
    this.startIncluded = parts.startIncluded;
    this.endIncluded = parts.endIncluded;
  }

  /** `[start..end]`; undefined when there is no order between its ends. */
  static between(
    start: unknown,
    end: unknown,
    startIncluded = true,
    endIncluded = true,
  ): FeelRange | undefined {
    const present = [start, end].filter((bound) => bound !== null);
    if (!present.every(isOrdered)) return undefined;
    if (present.length === 2 && compareValues(start, end) === null) return undefined;
    return new FeelRange({ form: 'interval', start, end, startIncluded, endIncluded });
  }

  /** `> 5` and the like; undefined when the value has no order. */
  static test(form: Exclude<RangeForm, 'interval'>, bound: unknown): FeelRange | undefined {
    const equality = form === '=' || form === '!=';
    if (!equality && bound !== null && !isOrdered(bound)) return undefined;
    const above = form === '>' || form === '>=';
    const below = form === '<' || form === '<=';
    return new FeelRange({
      form,
      start: below ? null : bound,
      end: above ? null : bound,
      startIncluded: form === '>=' || form === '=',
      endIncluded: form === '<=' || form === '=',
    });
  }

  toString(): string {
    if (this.form !== 'interval') return `${this.form} ${String(this.start ?? this.end)}`;
    const [open, close] = [this.startIncluded ? '[' : '(', this.endIncluded ? ']' : ')'];
    return `${open}${String(this.start)}..${String(this.end)}${close}`;
  }
}
