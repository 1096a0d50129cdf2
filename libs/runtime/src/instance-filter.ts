import type { Instant, InstanceStatus, Key } from '@minhbach/engine';

/** Which process instances are meant; every condition that is given must hold. */
export interface InstanceFilter {
  readonly keys?: readonly Key[] | undefined;
  readonly processId?: string | undefined;
  readonly version?: number | undefined;
  readonly businessKey?: string | undefined;
  readonly status?: InstanceStatus | undefined;
  /** A token stands at this element, in the process itself or in a called one. */
  readonly elementId?: string | undefined;
  readonly hasIncident?: boolean | undefined;
  readonly startedBefore?: Instant | undefined;
  readonly startedAfter?: Instant | undefined;
}

type Condition = (placeholder: string) => string;

const incident = 'EXISTS (SELECT FROM incident n WHERE n.root_key = i.key)';

/** How each condition is said of `process_instance i`. */
const conditions: { readonly [Name in keyof Required<InstanceFilter>]: Condition } = {
  keys: (value) => `i.key = ANY(${value}::bigint[])`,
  processId: (value) => `i.process_id = ${value}::text`,
  version: (value) =>
    `i.definition_key IN (SELECT d.key FROM process_definition d WHERE d.version = ${value}::integer)`,
  businessKey: (value) => `i.business_key = ${value}::text`,
  status: (value) => `i.status = ${value}::text`,
  elementId: (value) =>
    `EXISTS (SELECT FROM element_instance e WHERE e.root_key = i.key AND e.element_id = ${value}::text)`,
  hasIncident: (value) => `${incident} = ${value}::boolean`,
  startedBefore: (value) => `i.started_at < ${value}::timestamptz`,
  startedAfter: (value) => `i.started_at > ${value}::timestamptz`,
};

/** The filter as SQL about `process_instance i`, with placeholders after the given values. */
export function whereOf(
  filter: InstanceFilter,
  before: readonly unknown[] = [],
): { readonly where: string; readonly values: unknown[] } {
  const values = [...before];
  const parts = Object.entries(conditions).flatMap(([name, condition]) => {
    const value = filter[name as keyof InstanceFilter];
    if (value === undefined) return [];
    values.push(value);
    return [condition(`$${String(values.length)}`)];
  });
  return { where: parts.join(' AND ') || 'true', values };
}
