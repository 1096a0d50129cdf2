import { api } from '../api/client';
import type { IndicatorSearch } from './indicator-search';
import { periodOf } from './question';

/** The periods that the service offers, and the one of the address. */
export function usePeriods(search: IndicatorSearch) {
  const query = api.useQuery('get', '/api/indicators/charts/periods');
  return { query, period: periodOf(query.data ?? [], search) };
}
