import {
  operatorsOf,
  searchables,
  type Condition,
  type Field,
  type Operator,
  type SearchKind,
  type SearchRequest,
} from '@minhbach/runtime';
import { isInstant } from '../../boundary/instant.js';
import { invalid, type Fault } from '../../problems/problem.js';
import { pointerSegment } from '../../problems/validation.js';
import { onlyTenant } from '../shared-fields.js';
import type { SearchDto } from './search.dto.js';

const usual = 100;
const mostPerPage = 1_000;
const deepest = 10_000;
const mostValues = 1_000;

type Wish = Omit<SearchRequest, 'processes'>;

/** Reads a search as the published API writes it; throws with everything that is wrong with it. */
export function readSearch(
  kind: SearchKind,
  { filter = {}, sort = [], page = {} }: SearchDto,
): Wish {
  const reader = new SearchReader(searchables[kind].fields);
  const { $or: oneOf, ...rest } = filter;
  const wish = {
    kind,
    all: reader.conditions(rest, '/filter'),
    ...(oneOf !== undefined && { oneOf: reader.lists(oneOf, '/filter/$or') }),
    sort: reader.sorts(sort),
    ...reader.page(page),
  };
  if (reader.faults.length > 0) throw invalid(reader.faults);
  return wish;
}

class SearchReader {
  readonly faults: Fault[] = [];

  constructor(private readonly fields: Readonly<Record<string, Field>>) {}

  conditions(filter: Readonly<Record<string, unknown>>, at: string): Condition[] {
    return Object.entries(filter).flatMap(([name, value]) => {
      const pointer = `${at}/${pointerSegment(name)}`;
      if (value === null || value === undefined) return [];
      if (name === 'tenantId') return this.tenant(value, pointer);
      const field = this.fieldOf(name);
      if (!field) return this.refuse(pointer, 'unknown-field', `cannot be searched by ${name}`);
      return this.ofField(name, field, value, pointer);
    });
  }

  lists(oneOf: unknown, at: string): Condition[][] {
    if (!Array.isArray(oneOf) || oneOf.length > 20) {
      return this.refuse(at, 'wrong-type', 'must be a list of at most 20 filters');
    }
    return oneOf.map((filter: unknown, index) => {
      const pointer = `${at}/${String(index)}`;
      return isObject(filter)
        ? this.conditions(filter, pointer)
        : this.refuse(pointer, 'wrong-type', 'must be an object');
    });
  }

  sorts(sort: readonly unknown[]): Wish['sort'] {
    if (sort.length > 5) this.refuse('/sort', 'too-many', 'has more than 5 fields');
    return sort.slice(0, 5).flatMap((each, index) => {
      const at = `/sort/${String(index)}`;
      if (!isObject(each)) return this.refuse(at, 'wrong-type', 'must be an object');
      const { field, order = 'ASC', ...more } = each;
      this.refuseAll(more, at);
      const known = typeof field === 'string' ? this.fieldOf(field) : undefined;
      if (!known || known.unsorted) {
        return this.refuse(`${at}/field`, 'not-allowed', 'cannot be sorted by');
      }
      const way = typeof order === 'string' ? order.toUpperCase() : order;
      if (way !== 'ASC' && way !== 'DESC') {
        return this.refuse(`${at}/order`, 'not-allowed', 'must be ASC or DESC');
      }
      return [{ field: String(field), order: way }];
    });
  }

  page({ limit = usual, from, after, before, ...more }: Readonly<Record<string, unknown>>) {
    this.refuseAll(more, '/page');
    const size = this.whole(limit, 1, mostPerPage, '/page/limit');
    const ways = [from, after, before].filter((each) => each !== undefined);
    if (ways.length > 1) this.refuse('/page', 'not-allowed', 'give one of from, after and before');
    return {
      limit: size,
      ...(from !== undefined && { from: this.whole(from, 0, deepest, '/page/from') }),
      ...(after !== undefined && { after: this.cursor(after, '/page/after') }),
      ...(before !== undefined && { before: this.cursor(before, '/page/before') }),
    };
  }

  /** Keys are asked for by value or by operator; both come as text. */
  private ofField(name: string, field: Field, value: unknown, pointer: string): Condition[] {
    if (!isObject(value)) return this.compared(name, field, '$eq', value, pointer);
    return Object.entries(value).flatMap(([operator, operand]) => {
      const at = `${pointer}/${pointerSegment(operator)}`;
      if (!operatorsOf(field.type).includes(operator) || (field.isList && operator !== '$eq')) {
        return this.refuse(at, 'unknown-field', 'is no operator of this field');
      }
      return this.compared(name, field, operator as Operator, operand, at);
    });
  }

  private compared(name: string, field: Field, operator: Operator, value: unknown, at: string) {
    const isSet = operator === '$in' || operator === '$notIn';
    if (isSet && (!Array.isArray(value) || value.length > mostValues)) {
      return this.refuse(at, 'wrong-type', `must be a list of at most ${String(mostValues)}`);
    }
    const type = operator === '$exists' ? 'boolean' : field.type;
    const values = isSet ? (value as unknown[]) : [value];
    const wrong = values.findIndex((each) => !fits[type](each));
    if (wrong >= 0) {
      return this.refuse(
        isSet ? `${at}/${String(wrong)}` : at,
        'wrong-type',
        `must be ${words[type]}`,
      );
    }
    return [{ field: name, operator, value }];
  }

  private tenant(value: unknown, pointer: string): never[] {
    if (value === onlyTenant || (isObject(value) && value.$eq === onlyTenant)) return [];
    return this.refuse(pointer, 'not-allowed', `can only be ${onlyTenant}`);
  }

  private whole(value: unknown, least: number, most: number, pointer: string): number {
    if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)
      return Number(value);
    this.refuse(
      pointer,
      'out-of-range',
      `must be a whole number from ${String(least)} to ${String(most)}`,
    );
    return least;
  }

  private cursor(value: unknown, pointer: string): string {
    if (typeof value === 'string' && value.length <= 2_000) return value;
    this.refuse(pointer, 'wrong-type', 'must be the cursor of a page');
    return '';
  }

  private fieldOf(name: string): Field | undefined {
    return Object.hasOwn(this.fields, name) ? this.fields[name] : undefined;
  }

  private refuseAll(unknown: object, at: string): void {
    for (const name of Object.keys(unknown)) {
      this.refuse(`${at}/${pointerSegment(name)}`, 'unknown-field', 'is unknown');
    }
  }

  private refuse(pointer: string, code: string, en: string): never[] {
    this.faults.push({ pointer, code, message: { vi: en, en } });
    return [];
  }
}

const fits: Readonly<Record<Field['type'], (value: unknown) => boolean>> = {
  // Keys of variables are longer than those of everything else.
  key: (value) => typeof value === 'string' && /^\d{1,25}$/.test(value),
  number: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  text: (value) => typeof value === 'string' && value.length <= 10_000,
  // Programs send nanoseconds; the database rounds them.
  instant: (value) => typeof value === 'string' && isInstant(value.replace(nanoseconds, '$1')),
  boolean: (value) => typeof value === 'boolean',
};

const nanoseconds = /(\.\d{6})\d{1,3}(?=Z|[+-])/;

const words: Readonly<Record<Field['type'], string>> = {
  key: 'a key, a decimal number as text',
  number: 'a whole number',
  text: 'a text',
  instant: 'an instant as ISO 8601 has it',
  boolean: 'true or false',
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
