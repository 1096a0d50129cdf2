import { everybody, type Caller, type Row } from './callers.js';

/** What those do who run the processes; the last one signs everybody out. */
export const processRows: readonly Row[] = [
  { route: 'POST /api/deployments', body: { files: [], dryRun: true }, allowed: ['admin'] },
  { route: 'GET /api/process-definitions', allowed: everybody },
  { route: 'GET /api/process-definitions/:definition/xml', allowed: everybody },
  {
    route: 'GET /api/process-definitions/:definition/statistics',
    allowed: ['supervisor', 'admin'],
  },
  { route: 'GET /api/audit-entries', allowed: ['admin'] },
  { route: 'GET /api/clients', allowed: ['admin'] },
  { route: 'POST /api/clients', body: {}, allowed: ['admin'] },
  { route: 'DELETE /api/clients/:client', allowed: ['admin'] },
  { route: 'GET /api/decisions', allowed: ['admin'] },
  { route: 'GET /api/decisions/:table/table', allowed: ['admin'] },
  { route: 'GET /api/process-instances', allowed: ['admin'] },
  { route: 'GET /api/process-instances/:instance', allowed: ['admin'] },
  { route: 'GET /api/process-instances/:instance/map', allowed: ['admin'] },
  { route: 'GET /api/process-instances/:instance/decisions', allowed: ['admin'] },
  {
    route: 'POST /api/decisions/:decision/evaluation',
    body: { variables: {} },
    allowed: ['admin'],
  },
  { route: 'GET /api/process-definitions/instance-counts', allowed: ['admin'] },
  {
    route: 'GET /api/process-definitions/:definition/changes?from=:definition',
    allowed: everybody,
  },
  { route: 'GET /api/incidents', allowed: ['admin'] },
  { route: 'GET /api/incidents/groups', allowed: ['admin'] },
  { route: 'GET /api/incidents/:incident', allowed: ['admin'] },
  {
    route: 'POST /api/incidents/:incident/skip',
    body: { reason: 'Đã làm bằng tay' },
    allowed: ['admin'],
  },
  { route: 'DELETE /api/incidents/:incident/skip', allowed: ['admin'] },
  // Nobody has proposed it any more: who did may not confirm it.
  { route: 'POST /api/incidents/:incident/skip/confirmation', allowed: ['admin'] },
  { route: 'POST /api/incidents/:incident/resolution', allowed: ['admin'] },
  { route: 'GET /api/process-instances/:running/audit-trail', allowed: ['admin'] },
  {
    route: 'POST /api/process-instances/:running/variables',
    body: { variables: {} },
    allowed: ['admin'],
  },
  { route: 'POST /api/process-instances/:running/modification', allowed: ['admin'] },
  {
    route: 'POST /api/process-instances/:running/ad-hoc-activation',
    body: {},
    allowed: ['admin'],
  },
  {
    route: 'POST /api/process-instances/:running/migration',
    body: { definitionKey: '1', dryRun: true },
    allowed: ['admin'],
  },
  ...['suspension', 'resumption', 'cancellation'].map((change) => ({
    route: `POST /api/process-instances/:running/${change}`,
    allowed: ['admin'] as Caller[],
  })),
  {
    route: 'POST /api/batch-operations',
    body: { type: 'cancel', filter: { keys: ['1'] } },
    allowed: ['admin'],
  },
  { route: 'GET /api/batch-operations', allowed: ['admin'] },
  { route: 'GET /api/batch-operations/:batch', allowed: ['admin'] },
  { route: 'GET /api/batch-operations/:batch/failures', allowed: ['admin'] },
  { route: 'POST /api/batch-operations/:batch/cancellation', allowed: ['admin'] },
  { route: 'DELETE /api/session', allowed: everybody },
];
