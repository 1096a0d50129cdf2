import type { EntityMetadata } from 'typeorm';

export type Column = EntityMetadata['columns'][number];

/** The column of a property. Throws where the entity has none of that name. */
export function columnOf(metadata: EntityMetadata, property: string): Column {
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.tablePath} has no ${property}`);
  return column;
}

export function quoted({ databaseName }: Column): string {
  return `"${databaseName}"`;
}

/** `"a" = $1 AND "b" = $2`, counted from a first parameter. */
export function equalities(
  metadata: EntityMetadata,
  properties: readonly string[],
  { first = 1, between = ' AND ' } = {},
): string {
  return properties
    .map((property, at) => `${quoted(columnOf(metadata, property))} = $${String(first + at)}`)
    .join(between);
}
