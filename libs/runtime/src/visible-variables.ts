/** SQL that an element instance and the scopes around it up to its process begin a statement with, as `chain`. */
export function withScopesAround(elementInstanceKey: string): string {
  return `
  WITH RECURSIVE chain AS (
    SELECT e.key, e.scope_key, e.process_instance_key, e.variables, 0 AS distance
    FROM element_instance e WHERE e.key = ${elementInstanceKey}
    UNION ALL
    SELECT e.key, e.scope_key, e.process_instance_key, e.variables, c.distance + 1
    FROM chain c JOIN element_instance e ON e.key = c.scope_key
    WHERE c.key <> c.process_instance_key)`;
}

/**
 * SQL for the variables that are visible at an element instance as one JSON object: those of the scopes around it up
 * to its process, the nearest winning.
 */
export function visibleVariablesAt(elementInstanceKey: string): string {
  return `${withScopesAround(elementInstanceKey)}
  SELECT coalesce(json_object_agg(v.name, v.value), '{}') FROM (
    SELECT DISTINCT ON (pair.key) pair.key AS name, pair.value
    FROM chain CROSS JOIN jsonb_each(chain.variables) AS pair
    ORDER BY pair.key, chain.distance) v`;
}
