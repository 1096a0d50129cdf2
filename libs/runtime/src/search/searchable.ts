/** How the values of a field are compared, and what they are cast to. */
export type FieldType = 'key' | 'number' | 'text' | 'instant' | 'boolean';

export interface Field {
  readonly type: FieldType;
  /** Of the tables that the kind is read from. */
  readonly sql: string;
  /** It can be asked for, but not sorted by. */
  readonly unsorted?: boolean;
  /** Found in a list of texts instead of compared. */
  readonly isList?: boolean;
}

/** One kind of thing that can be searched for. */
export interface Searchable {
  readonly from: string;
  /** The columns of a hit, as SQL; `key` among them. */
  readonly columns: string;
  readonly key: string;
  /** The id of the root process, or of the definition itself: what a client's reach is asked of. */
  readonly process: string;
  readonly fields: Readonly<Record<string, Field>>;
}

export function key(sql: string): Field {
  return { type: 'key', sql };
}

export function text(sql: string): Field {
  return { type: 'text', sql };
}

export function number(sql: string): Field {
  return { type: 'number', sql };
}

export function instant(sql: string): Field {
  return { type: 'instant', sql };
}

export function boolean(sql: string): Field {
  return { type: 'boolean', sql: `(${sql})` };
}

export function listed(sql: string): Field {
  return { type: 'text', sql, isList: true, unsorted: true };
}
