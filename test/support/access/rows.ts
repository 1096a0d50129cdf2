import type { Row } from './callers.js';
import { processRows } from './rows-of-processes.js';
import { requestRows } from './rows-of-requests.js';
import { serviceRows } from './rows-of-the-service.js';
import { reportRows, taskRows } from './rows-of-tasks-and-reports.js';

/** Who may do what, for every route that needs a session, in an order in which nothing takes the next one's subject. */
export const accessRows: readonly Row[] = [
  ...serviceRows,
  ...taskRows,
  ...requestRows,
  ...reportRows,
  ...processRows,
];
