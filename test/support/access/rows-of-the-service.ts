import {
  allBut,
  businesses,
  everybody,
  officials,
  otherAgencies,
  otherHeads,
  otherOfficers,
  ownAgency,
  ownOfficers,
  type Caller,
  type Row,
} from './callers.js';

/** One that is refused for what it says, by whom it may be sent. */
const aChange = { basedOn: 1, summary: 'Không đổi gì' };

/** One of an entry that no catalogue has. */
const aProposal = {
  ...{ subjectId: '9.9', numberSymbol: '1/TB', title: 'Thông báo' },
  ...{ documentOn: '2026-10-01', isMarked: true },
};

/** They review the units, one of which is asked about. */
const reviewers: Caller[] = ['centre officer', 'centre head'];

const period = 'from=2026-10-01&to=2026-10-31';

/** What is not about one case: registers, calendars, letters, figures, what somebody keeps for himself. */
export const serviceRows: readonly Row[] = [
  { route: 'GET /api/session', allowed: everybody },
  { route: 'GET /api/sessions', allowed: everybody },
  {
    route: 'DELETE /api/sessions/:session',
    allowed: ['requester'],
    hidden: allBut('requester'),
  },
  { route: 'DELETE /api/sessions', allowed: everybody },
  { route: 'GET /api/passkeys', allowed: everybody },
  { route: 'POST /api/passkeys/challenge', allowed: everybody },
  { route: 'POST /api/passkeys', allowed: everybody },
  // Nobody has one.
  {
    route: 'PUT /api/passkeys/:session/name',
    body: { name: 'Điện thoại' },
    allowed: [],
    hidden: everybody,
  },
  { route: 'DELETE /api/passkeys/:session', allowed: [], hidden: everybody },
  { route: 'POST /api/session/proof/passkey', allowed: everybody },
  { route: 'GET /api/identity-links', allowed: everybody },
  // There is no identity provider.
  { route: 'POST /api/identity-links/start', allowed: [], hidden: everybody },
  { route: 'POST /api/identity-links', allowed: everybody },
  { route: 'DELETE /api/identity-links/:session', allowed: [], hidden: everybody },
  { route: 'POST /api/session/proof', body: { password: '' }, allowed: everybody },
  { route: 'POST /api/password/change', allowed: everybody },
  { route: 'GET /api/second-factor', allowed: everybody },
  { route: 'POST /api/second-factor', allowed: everybody },
  { route: 'POST /api/second-factor/confirmation', allowed: everybody },
  { route: 'POST /api/second-factor/recovery-codes', allowed: everybody },
  { route: 'POST /api/second-factor/removal', allowed: everybody },
  { route: 'GET /api/agencies', allowed: everybody },
  { route: 'GET /api/divisions', allowed: everybody },
  { route: 'GET /api/agencies/:agency/people', allowed: ['admin'] },
  { route: 'GET /api/indicators/detectors', allowed: ['supervisor'] },
  { route: 'GET /api/indicators/breach-forecast', allowed: ['supervisor'] },
  {
    route: 'GET /api/agencies/:agency/workload',
    allowed: ['director', 'supervisor'],
    hidden: ['approver', ...otherHeads],
  },
  { route: 'GET /api/agency-successions', allowed: ['admin'] },
  { route: 'GET /api/agency-successions/:succession', allowed: ['admin'] },
  { route: 'POST /api/agency-successions', allowed: ['admin'] },
  { route: 'POST /api/agency-successions/preview', allowed: ['admin'] },
  { route: 'POST /api/agency-successions/:succession/application', allowed: ['admin'] },
  { route: 'GET /api/deadlines/preview', allowed: everybody },
  { route: 'GET /api/duties', allowed: everybody },
  { route: 'GET /api/pci-components', allowed: everybody },
  { route: 'GET /api/duty-periods', allowed: [...officials, 'admin'] },
  { route: 'GET /api/duty-periods/:duty', allowed: [...officials, 'admin'] },
  {
    route: 'POST /api/duty-periods',
    body: { endedOn: '2026-09-30' },
    allowed: ['supervisor', 'admin'],
  },
  { route: 'GET /api/unit-reviews', allowed: [...officials, 'admin'] },
  // The unit, the Centre that reviews it, and whoever oversees both; others do not learn that there is one.
  {
    route: 'GET /api/unit-reviews/:review',
    allowed: [...reviewers, 'supervisor', 'admin'],
    hidden: officials.filter((caller) => ![...reviewers, 'supervisor'].includes(caller)),
  },
  {
    route: 'POST /api/unit-reviews',
    body: { endedOn: '2026-09-30' },
    allowed: ['supervisor', 'admin'],
  },
  { route: 'GET /api/targets?year=2026', allowed: [...officials, 'admin'] },
  {
    route: 'GET /api/measured-figures?measure=portal-visits&period=2026-01',
    allowed: [...officials, 'admin'],
  },
  {
    route: 'POST /api/measured-figures',
    body: {
      figures: [{ measure: 'portal-visits', period: '2026-01', value: 0.5, source: 'Báo cáo' }],
    },
    // The Centre that runs the plan, and those who oversee it.
    allowed: ['centre officer', 'centre head', 'supervisor'],
    hidden: [...ownAgency, ...otherAgencies],
  },
  { route: 'GET /api/publications', allowed: [...officials, 'admin'] },
  { route: 'GET /api/publications/:publication', allowed: [...officials, 'admin'] },
  { route: 'GET /api/publication-coverage', allowed: [...officials, 'admin'] },
  { route: 'POST /api/publications', body: aProposal, allowed: [...ownOfficers, ...otherOfficers] },
  {
    route: 'POST /api/publications/:publication/links',
    body: { place: 'portal', link: 'https://vinhlong.gov.vn/1' },
    // Only the focal officers of the agency that publishes it.
    allowed: [],
  },
  { route: 'GET /api/legal-grounds', allowed: everybody },
  { route: 'GET /api/calendars', allowed: everybody },
  { route: 'GET /api/calendars/:version', allowed: everybody },
  { route: 'GET /api/calendars/:version/years/:year', allowed: everybody },
  { route: 'POST /api/calendars/preview', body: aChange, allowed: ['supervisor', 'admin'] },
  { route: 'POST /api/calendars', body: aChange, allowed: ['admin'] },
  ...[
    '',
    '/:letterKind',
    '/:letterKind/sample',
    '/:letterKind/versions',
    '/:letterKind/versions/:version',
  ].map((part) => ({
    route: `GET /api/letter-templates${part}`,
    allowed: [...officials, 'admin'] as Caller[],
  })),
  {
    route: 'POST /api/letter-templates/:letterKind/preview',
    body: { content: {} },
    allowed: ['admin'],
  },
  {
    route: 'POST /api/letter-templates/:letterKind',
    body: { basedOn: 1, summary: 'Không đổi gì', content: {} },
    allowed: ['admin'],
  },
  { route: 'GET /api/colleagues', allowed: everybody },
  { route: 'GET /api/registrations', allowed: [...businesses, 'admin'] },
  // Whoever manages the accounts of the business, and who runs the service; his colleagues do not decide.
  ...['agreement', 'refusal'].map((decision) => ({
    route: `POST /api/registrations/:registration/${decision}`,
    allowed: ['requester', 'admin'] as Caller[],
    hidden: ['colleague', 'other firm'] as Caller[],
  })),
  { route: 'GET /api/privacy-requests', allowed: everybody },
  {
    route: 'GET /api/privacy-requests/:privacy',
    allowed: ['requester', 'admin'],
    hidden: allBut('requester', 'admin'),
  },
  // It was not granted.
  { route: 'GET /api/privacy-requests/:privacy/copy', allowed: [], hidden: everybody },
  {
    route: 'POST /api/privacy-requests',
    body: { kind: 'export', details: 'Xin bản sao' },
    allowed: everybody,
  },
  { route: 'GET /api/personal-data/classes', allowed: everybody },
  { route: 'GET /api/personal-data/expiry', allowed: ['admin'] },
  // Refused for what it says: it is too early.
  {
    route: 'POST /api/personal-data/retention',
    body: {
      ...{ class: 'contact', months: 60, source: 'Quyết định' },
      ...{ validFrom: '2020-01-01', verified: false },
    },
    allowed: ['admin'],
  },
  { route: 'GET /api/people', allowed: ['admin'] },
  { route: 'GET /api/people/:person', allowed: ['admin'] },
  {
    route: 'POST /api/people',
    body: { login: 'canbo.moi', name: 'Trần Thị Mẫu', role: 'officer' },
    allowed: ['admin'],
  },
  {
    route: 'POST /api/people/:person/changes',
    body: { name: 'Mẫu', role: 'officer' },
    allowed: ['admin'],
  },
  {
    route: 'POST /api/people/:person/functions',
    body: { agencyCode: 'stc', function: 'clerk', validFrom: '2020-01-01' },
    allowed: ['admin'],
  },
  {
    route: 'POST /api/people/:person/function-ending',
    body: {
      ...{ agencyCode: 'stc', function: 'clerk', validFrom: '2020-01-01' },
      lastDay: '2020-01-01',
    },
    allowed: ['admin'],
  },
  ...['blocking', 'unblocking'].map((act): Row => ({
    route: `POST /api/people/:person/${act}`,
    body: { reason: 'Thử' },
    allowed: ['admin'],
  })),
  { route: 'POST /api/people/:person/password-reset', allowed: ['admin'] },
  { route: 'POST /api/people/:person/second-factor-reset', allowed: ['admin'] },
  { route: 'GET /api/notifications', allowed: everybody },
  { route: 'GET /api/notification-preferences', allowed: everybody },
  {
    route: 'POST /api/notification-preferences',
    body: { otherwise: 'in-app', choices: [] },
    allowed: everybody,
  },
  ...['GET', 'POST', 'DELETE'].map((method) => ({
    route: `${method} /api/calendar-feed`,
    allowed: everybody,
  })),
  { route: 'GET /api/failed-mails', allowed: ['admin'] },
  { route: 'POST /api/failed-mails/:mail/resending', allowed: ['admin'] },
  { route: 'GET /api/indicators/definitions', allowed: everybody },
  { route: 'GET /api/indicators/snapshots', allowed: everybody },
  { route: `GET /api/indicators/workbook?${period}`, allowed: everybody },
  ...['cs5', 'cs6', 'sla', 'progress'].flatMap((id): Row[] => [
    { route: `GET /api/indicators/${id}?${period}`, allowed: everybody },
    { route: `GET /api/indicators/${id}/by/:dimension?${period}`, allowed: everybody },
  ]),
  { route: 'GET /api/indicators/charts/periods', allowed: everybody },
  ...['answer-days', 'trend', 'agencies', 'agency-months', 'breaches', 'grounds'].map(
    (chart): Row => ({
      route: `GET /api/indicators/charts/${chart}?${period}`,
      allowed: everybody,
    }),
  ),
  { route: `GET /api/indicators/opinions?${period}`, allowed: ['supervisor'] },
  { route: `GET /api/indicators/opinions/by-unit?${period}`, allowed: ['supervisor'] },
  {
    route: `GET /api/indicators/:id/cases?${period}&agency=vpubnd`,
    allowed: [...ownAgency, 'supervisor'],
    hidden: otherAgencies,
  },
  { route: 'GET /api/drafts/:draft', allowed: everybody },
  { route: 'PUT /api/drafts/:draft', body: { content: {}, basedOn: 1 }, allowed: everybody },
  { route: 'DELETE /api/drafts/:draft', allowed: everybody },
  { route: 'GET /api/files/rules', allowed: [...businesses, ...officials] },
  {
    route: 'POST /api/files',
    body: { name: 'a.pdf', size: 10 },
    allowed: [...businesses, ...officials],
  },
  ...[
    ...['GET /api/files/:file', 'PATCH /api/files/:file/content'],
    ...['POST /api/files/:file/completion', 'DELETE /api/files/:file'],
  ].map((route) => ({
    route,
    allowed: ['requester'] as Caller[],
    hidden: ['colleague', 'other firm', ...officials] as Caller[],
  })),
];
