import { marksIn, type MarkKind } from '../page.js';
import {
  comparisons,
  mostCounted,
  type Condition,
  type SearchRequest,
  type SortField,
} from './search-request.js';
import type { Field, FieldType, Searchable } from './searchable.js';

export interface Statement {
  readonly sql: string;
  readonly values: unknown[];
}

/** What a field is sorted by when it has no value, so that a cursor can always be compared. */
const absent: Readonly<Record<FieldType, string>> = {
  key: '-1',
  number: '-2147483648',
  text: `''`,
  instant: `'infinity'::timestamptz`,
  boolean: 'false',
};

const casts: Readonly<Record<FieldType, string>> = {
  key: 'numeric',
  number: 'numeric',
  text: 'text',
  instant: 'timestamptz',
  boolean: 'boolean',
};

const markKinds: Readonly<Record<FieldType, MarkKind>> = {
  key: 'numeral',
  number: 'numeral',
  text: 'text',
  instant: 'instant',
  boolean: 'boolean',
};

const signs = { $eq: '=', $neq: 'IS DISTINCT FROM', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' };

interface Order {
  readonly sql: string;
  readonly type: FieldType;
  readonly isDescending: boolean;
}

/** Puts one search together: where everything that varies is a parameter. */
export class SearchSql {
  private readonly values: unknown[] = [];
  private readonly orders: readonly Order[];
  private readonly where: string;
  private readonly isBackwards: boolean;

  constructor(
    private readonly searchable: Searchable,
    private readonly request: SearchRequest,
  ) {
    this.isBackwards = request.before !== undefined;
    this.orders = [...request.sort.map((each) => this.orderOf(each)), this.lastOrder()];
    this.where = this.conditions();
  }

  /** The rows of the page and one more, in the order in which they are read; `marks` are for cursors. */
  page(): Statement {
    const { from, columns } = this.searchable;
    const { limit, from: offset = 0 } = this.request;
    const values = [...this.values];
    const place = this.placeIn(values);
    const by = this.orders.map(({ sql, isDescending }) => `${sql} ${this.direction(isDescending)}`);
    const marks = this.orders.map(({ sql, type }) => textOf(sql, type)).join(', ');
    return {
      sql: `SELECT ${columns}, ARRAY[${marks}] AS marks FROM ${from} WHERE ${this.where} AND ${place}
        ORDER BY ${by.join(', ')} LIMIT ${String(limit + 1)} OFFSET ${String(offset)}`,
      values,
    };
  }

  count(): Statement {
    return {
      sql: `SELECT count(*)::integer AS n FROM (SELECT FROM ${this.searchable.from}
        WHERE ${this.where} LIMIT ${String(mostCounted + 1)}) counted`,
      values: [...this.values],
    };
  }

  private conditions(): string {
    const { all, oneOf = [], processes } = this.request;
    const parts = [
      `${this.searchable.process} LIKE ANY(${this.parameter(processes)}::text[])`,
      ...all.map((each) => this.conditionOf(each)),
    ];
    if (oneOf.length > 0) {
      const lists = oneOf.map((list) => list.map((each) => this.conditionOf(each)).join(' AND '));
      parts.push(`(${lists.map((list) => `(${list || 'true'})`).join(' OR ')})`);
    }
    return parts.join(' AND ');
  }

  private conditionOf({ field, operator, value }: Condition): string {
    const { sql, type, isList = false } = this.fieldOf(field);
    const cast = casts[type];
    if (operator === '$exists') return `(${sql} IS NOT NULL) = ${this.parameter(value)}::boolean`;
    if (operator === '$in') return `${sql} = ANY(${this.parameter(value)}::${cast}[])`;
    if (operator === '$notIn')
      return `NOT coalesce(${sql} = ANY(${this.parameter(value)}::${cast}[]), false)`;
    if (operator === '$like') return `${sql} LIKE ${this.parameter(likeOf(String(value)))}`;
    if (isList) return `${this.parameter(value)}::text = ANY(${sql})`;
    return `${sql} ${signs[operator]} ${this.parameter(value)}::${cast}`;
  }

  /** Behind the end of an earlier page, or before its beginning. */
  private placeIn(values: unknown[]): string {
    const cursor = this.request.after ?? this.request.before;
    if (cursor === undefined) return 'true';
    const marks = marksIn(
      cursor,
      this.orders.map(({ type }) => markKinds[type]),
    );
    const names = marks.map((mark, at) => {
      values.push(mark);
      return `$${String(values.length)}::text::${casts[this.orders[at]?.type ?? 'text']}`;
    });
    const cases = this.orders.map(({ sql, isDescending }, at) => {
      const same = this.orders
        .slice(0, at)
        .map((each, index) => `${each.sql} = ${names[index] ?? ''}`);
      const sign = this.direction(isDescending) === 'DESC' ? '<' : '>';
      return `(${[...same, `${sql} ${sign} ${names[at] ?? ''}`].join(' AND ')})`;
    });
    return `(${cases.join(' OR ')})`;
  }

  private direction(isDescending: boolean): 'ASC' | 'DESC' {
    return isDescending === this.isBackwards ? 'ASC' : 'DESC';
  }

  private orderOf({ field, order }: SortField): Order {
    const { sql, type } = this.fieldOf(field);
    const collation = type === 'text' ? ' COLLATE "C"' : '';
    return {
      sql: `coalesce(${sql}, ${absent[type]})${collation}`,
      type,
      isDescending: order === 'DESC',
    };
  }

  /** Keys rise with time: without any other wish the oldest come first. */
  private lastOrder(): Order {
    return { sql: this.searchable.key, type: 'key', isDescending: false };
  }

  private fieldOf(name: string): Field {
    const field = this.searchable.fields[name];
    if (!field) throw new Error(`nothing is known of the field ${name}`);
    return field;
  }

  private parameter(value: unknown): string {
    this.values.push(value);
    return `$${String(this.values.length)}`;
  }
}

/** Instants to the microsecond, as the database keeps them. */
function textOf(sql: string, type: FieldType): string {
  return type === 'instant' ? `(${sql})::timestamptz::text` : `(${sql})::text`;
}

/** `*` for any text, `?` for one character, a backslash before those that are meant. */
function likeOf(pattern: string): string {
  return pattern.replace(/\\[*?\\]|[*?%_\\]/g, (found) => {
    if (found === '*') return '%';
    if (found === '?') return '_';
    return found.length === 2 && found !== '\\\\' ? (found[1] ?? '') : `\\${found.at(-1) ?? ''}`;
  });
}

export function cursorOf(marks: readonly string[]): string {
  return Buffer.from(JSON.stringify(marks)).toString('base64');
}

export const operatorsOf = (type: FieldType): readonly string[] =>
  type === 'boolean'
    ? ['$eq', '$neq', '$exists']
    : [...comparisons, '$in', '$notIn', '$exists', ...(type === 'text' ? ['$like'] : [])];
