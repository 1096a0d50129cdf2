import type { BenchGroup } from '../bench-group.js';
import { benchHttp } from './tasks-over-http.js';

/** Commands of people, through the whole HTTP edge. */
export const httpGroup: BenchGroup = {
  name: 'http',
  workloads: {
    W6: 'a task claimed and completed over HTTP, beside bare Fastify with the same SQL',
  },
  run: benchHttp,
};
