/** Which group of incidents is looked into: it stands in the address. */
export interface IncidentsSearch {
  readonly code?: string;
  readonly definitionKey?: string;
}

export function incidentsSearch({ code, definitionKey }: Record<string, unknown>): IncidentsSearch {
  if (typeof code !== 'string' || typeof definitionKey !== 'string') return {};
  return { code, definitionKey };
}
