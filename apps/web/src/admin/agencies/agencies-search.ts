import { isDay } from '../../frame/search-words';

/** The day for which the agencies are shown; today when absent. */
export interface AgenciesSearch {
  readonly on?: string;
}

export function agenciesSearch({ on }: Record<string, unknown>): AgenciesSearch {
  return isDay(on) ? { on } : {};
}
