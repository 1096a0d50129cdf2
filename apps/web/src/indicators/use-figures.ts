import { api } from '../api/client';
import type { Question } from './question';

/** The three figures of a question; none is asked for while there is no question. */
export function useFigures(question: Question | null) {
  const options = { enabled: question !== null };
  const params = { query: question ?? { from: '', to: '' } };
  return {
    cs5: api.useQuery('get', '/api/indicators/cs5', { params }, options),
    cs6: api.useQuery('get', '/api/indicators/cs6', { params }, options),
    sla: api.useQuery('get', '/api/indicators/sla', { params }, options),
  };
}
