import {
  allBut,
  everybody,
  officials,
  otherAgencies,
  otherHeads,
  ownAgency,
  ownHeads,
  reporters,
  type Caller,
  type Row,
} from './callers.js';

/** A task that reception may take. */
export const taskRows: readonly Row[] = [
  { route: 'GET /api/tasks', allowed: everybody },
  { route: 'GET /api/tasks/awaiting-signature', allowed: everybody },
  {
    route: 'GET /api/tasks/:task',
    allowed: ['supervisor', 'reception'],
    hidden: allBut('supervisor', 'reception'),
  },
  ...(['claim', 'release', 'delegate', 'resolve', 'completion'] as const).map((verb) => ({
    route: `POST /api/tasks/:task/${verb}`,
    ...(verb === 'completion' && { body: { variables: {} } }),
    ...(verb === 'delegate' && { body: { person: '1' } }),
    allowed: ['reception'] as Caller[],
    hidden: allBut('reception'),
  })),
];

/** A monthly report, in which a division and the Centre have their parts and no other caller has. */
export const reportRows: readonly Row[] = [
  { route: 'GET /api/reports', allowed: [...officials, 'admin'] },
  ...[
    ...['', '/map', '/instructions', '/figures'],
    ...['pdf', 'html', 'docx'].map((format) => `/documents/:issued/${format}`),
  ].map((part) => ({
    route: `GET /api/reports/:report${part}`,
    allowed: [...reporters, 'supervisor', 'admin'] as Caller[],
    hidden: [...ownAgency, ...otherAgencies] as Caller[],
  })),
  {
    route: 'POST /api/reports/:report/instructions',
    body: { text: 'Công khai', ownerCode: 'ttcntt', dueOn: '2026-12-31' },
    allowed: [],
    hidden: [...ownHeads, ...otherHeads],
  },
  {
    route: 'POST /api/reports',
    body: { period: '2026-09' },
    // The Centre leads it.
    allowed: ['centre head', 'supervisor', 'admin'],
    hidden: [...ownHeads, ...otherHeads],
  },
];
