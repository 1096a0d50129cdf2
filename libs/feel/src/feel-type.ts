/** The types that values can be of. */
export type ValueType =
  | 'boolean'
  | 'context'
  | 'date'
  | 'date time'
  | 'days and time duration'
  | 'function'
  | 'list'
  | 'null'
  | 'number'
  | 'other'
  | 'range'
  | 'string'
  | 'time'
  | 'years and months duration';

/** A type of FEEL (DMN 1.5 §10.3.2.9), also one that a decision model defines. */
export type FeelType =
  | { readonly kind: 'any' }
  /** Values of a built-in type. */
  | { readonly kind: 'simple'; readonly type: ValueType }
  | { readonly kind: 'list'; readonly element: FeelType }
  | { readonly kind: 'range'; readonly element: FeelType }
  | { readonly kind: 'context'; readonly entries: ReadonlyMap<string, FeelType> }
  | {
      readonly kind: 'function';
      readonly parameters: readonly FeelType[];
      readonly result: FeelType;
    }
  /** Values of another type that a further check allows, such as a list of allowed values. */
  | {
      readonly kind: 'constrained';
      readonly base: FeelType;
      readonly allows: (value: unknown) => boolean;
    };

export const ANY: FeelType = { kind: 'any' };

const SIMPLE = new Map<string, ValueType>([
  ['number', 'number'],
  ['string', 'string'],
  ['boolean', 'boolean'],
  ['date', 'date'],
  ['time', 'time'],
  ['date and time', 'date time'],
  ['dateTime', 'date time'],
  ['days and time duration', 'days and time duration'],
  ['dayTimeDuration', 'days and time duration'],
  ['years and months duration', 'years and months duration'],
  ['yearMonthDuration', 'years and months duration'],
  ['Null', 'null'],
]);

/** The built-in type of that name; undefined when there is none. */
export function builtinType(name: string): FeelType | undefined {
  if (name === 'Any') return ANY;
  if (name === 'list') return { kind: 'list', element: ANY };
  if (name === 'context') return { kind: 'context', entries: new Map() };
  const type = SIMPLE.get(name);
  return type && { kind: 'simple', type };
}
