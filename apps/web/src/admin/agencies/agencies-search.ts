/** The day for which the agencies are shown; today when absent. */
export interface AgenciesSearch {
  readonly on?: string;
}

export function agenciesSearch({ on }: Record<string, unknown>): AgenciesSearch {
  return typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { on } : {};
}
