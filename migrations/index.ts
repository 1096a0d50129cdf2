import { Engine1764000000000 } from './1764000000000-engine.js';
import { IdentityAndAgencies1764000100000 } from './1764000100000-identity-and-agencies.js';
import { Idempotency1764000110000 } from './1764000110000-idempotency.js';
import { LegalTime1764000200000 } from './1764000200000-legal-time.js';
import { DocumentsAndRequests1764000300000 } from './1764000300000-documents-and-requests.js';
import { RequestContact1764000310000 } from './1764000310000-request-contact.js';
import { DoorbellAndMessages1764000320000 } from './1764000320000-doorbell-and-messages.js';
import { KeptValues1764000330000 } from './1764000330000-kept-values.js';
import { Conditions1764000340000 } from './1764000340000-conditions.js';
import { ImportedDecisions1764000350000 } from './1764000350000-imported-decisions.js';
import { Reports1764000400000 } from './1764000400000-reports.js';
import { CalendarSummary1764000500000 } from './1764000500000-calendar-summary.js';
import { BatchOperations1764000510000 } from './1764000510000-batch-operations.js';
import { JobPriority1764000520000 } from './1764000520000-job-priority.js';
import { DeploymentIdentity1764000531000 } from './1764000531000-deployment-identity.js';
import { BoundForms1764000531100 } from './1764000531100-bound-forms.js';
import { TaskDelegation1764000532000 } from './1764000532000-task-delegation.js';
import { Listeners1764000532100 } from './1764000532100-listeners.js';
import { ElementStatistics1764000533000 } from './1764000533000-element-statistics.js';
import { Archive1764000533100 } from './1764000533100-archive.js';
import { Letters1764000535000 } from './1764000535000-letters.js';
import { ActualCosts1764000536000 } from './1764000536000-actual-costs.js';
import { Consultations1764000536100 } from './1764000536100-consultations.js';
import { PublicLinks1764000536200 } from './1764000536200-public-links.js';
import { FollowUps1764000536300 } from './1764000536300-follow-ups.js';
import { Complaints1764000536400 } from './1764000536400-complaints.js';
import { Mail1764000537000 } from './1764000537000-mail.js';
import { CalendarFeed1764000537100 } from './1764000537100-calendar-feed.js';
import { Files1764000537200 } from './1764000537200-files.js';
import { Redactions1764000537210 } from './1764000537210-redactions.js';
import { Clarifications1764000537300 } from './1764000537300-clarifications.js';
import { TakenIn1764000537310 } from './1764000537310-taken-in.js';
import { ManyHands1764000537320 } from './1764000537320-many-hands.js';
import { Mandates1764000537330 } from './1764000537330-mandates.js';
import { Lawsuits1764000537340 } from './1764000537340-lawsuits.js';
import { AgencySuccession1764000537400 } from './1764000537400-agency-succession.js';
import { PublishedAnswers1764000537500 } from './1764000537500-published-answers.js';
import { RequestBatches1764000537700 } from './1764000537700-request-batches.js';
import { Deliveries1764000537710 } from './1764000537710-deliveries.js';
import { FormDrafts1764000537950 } from './1764000537950-form-drafts.js';
import { HistoryByTime1764000537951 } from './1764000537951-history-by-time.js';
import { AccessCodes1764000538000 } from './1764000538000-access-codes.js';
import { ReceiptHandovers1764000538010 } from './1764000538010-receipt-handovers.js';
import { ExtensionGround1764000538100 } from './1764000538100-extension-ground.js';
import { Urging1764000538110 } from './1764000538110-urging.js';
import { DraftedOn1764000538200 } from './1764000538200-drafted-on.js';
import { IndicatorCases1764000538210 } from './1764000538210-indicator-cases.js';
import { IndicatorSnapshots1764000538220 } from './1764000538220-indicator-snapshots.js';
import { RefusalGround1764000538350 } from './1764000538350-refusal-ground.js';
import { ElementFacts1764000538400 } from './1764000538400-element-facts.js';
import { DoneTasks1764000538410 } from './1764000538410-done-tasks.js';
import { PausesOfClocks1764000538420 } from './1764000538420-pauses-of-clocks.js';
import { Simulation1764000538450 } from './1764000538450-simulation.js';
import { LastResult1764000538460 } from './1764000538460-last-result.js';
import { StepSkips1764000538500 } from './1764000538500-step-skips.js';
import { DutyRegister1764000538510 } from './1764000538510-duty-register.js';
import { DutyPeriods1764000538520 } from './1764000538520-duty-periods.js';
import { IndicatorTallies1764000538700 } from './1764000538700-indicator-tallies.js';
import { PeriodicReports1764000538900 } from './1764000538900-periodic-reports.js';
import { Instructions1764000538910 } from './1764000538910-instructions.js';
import { Targets1764000539100 } from './1764000539100-targets.js';
import { KnownBrowsers1764000539500 } from './1764000539500-known-browsers.js';
import { SecondFactors1764000539550 } from './1764000539550-second-factors.js';
import { SessionBrowser1764000539510 } from './1764000539510-session-browser.js';
import { ApiClients1764000539900 } from './1764000539900-api-clients.js';
import { JobHolders1764000539910 } from './1764000539910-job-holders.js';
import { Publications1764000539000 } from './1764000539000-publications.js';
import { FrozenFigures1764000539200 } from './1764000539200-frozen-figures.js';
import { FirmsByDueDay1764000539400 } from './1764000539400-firms-by-due-day.js';
import { UnitReviews1764000539300 } from './1764000539300-unit-reviews.js';
import { PublicationNumbers1764000539310 } from './1764000539310-publication-numbers.js';
import { Accounts1764000540100 } from './1764000540100-accounts.js';
import { Webhooks1764000540200 } from './1764000540200-webhooks.js';
import { TraceContext1764000540600 } from './1764000540600-trace-context.js';
import { RowLevelSecurity1764000540300 } from './1764000540300-row-level-security.js';
import { Identities1764000540700 } from './1764000540700-identities.js';
import { Passkeys1764000540410 } from './1764000540410-passkeys.js';
import { ProvenSessions1764000540400 } from './1764000540400-proven-sessions.js';
import { Registrations1764000540500 } from './1764000540500-registrations.js';
import { PersonalData1764000540710 } from './1764000540710-personal-data.js';
import { RestrictedCases1764000540740 } from './1764000540740-restricted-cases.js';
import { TaskApart1764000540760 } from './1764000540760-task-apart.js';
import { RequestWatches1764000540761 } from './1764000540761-request-watches.js';

/** All migrations, oldest first. */
export const migrations = [
  Engine1764000000000,
  IdentityAndAgencies1764000100000,
  Idempotency1764000110000,
  LegalTime1764000200000,
  DocumentsAndRequests1764000300000,
  RequestContact1764000310000,
  DoorbellAndMessages1764000320000,
  KeptValues1764000330000,
  Conditions1764000340000,
  ImportedDecisions1764000350000,
  Reports1764000400000,
  CalendarSummary1764000500000,
  BatchOperations1764000510000,
  JobPriority1764000520000,
  DeploymentIdentity1764000531000,
  BoundForms1764000531100,
  TaskDelegation1764000532000,
  Listeners1764000532100,
  ElementStatistics1764000533000,
  Archive1764000533100,
  Letters1764000535000,
  ActualCosts1764000536000,
  Consultations1764000536100,
  PublicLinks1764000536200,
  FollowUps1764000536300,
  Complaints1764000536400,
  Mail1764000537000,
  CalendarFeed1764000537100,
  Files1764000537200,
  Redactions1764000537210,
  Clarifications1764000537300,
  TakenIn1764000537310,
  ManyHands1764000537320,
  Mandates1764000537330,
  Lawsuits1764000537340,
  AgencySuccession1764000537400,
  PublishedAnswers1764000537500,
  RequestBatches1764000537700,
  Deliveries1764000537710,
  FormDrafts1764000537950,
  HistoryByTime1764000537951,
  AccessCodes1764000538000,
  ReceiptHandovers1764000538010,
  ExtensionGround1764000538100,
  Urging1764000538110,
  DraftedOn1764000538200,
  IndicatorCases1764000538210,
  IndicatorSnapshots1764000538220,
  RefusalGround1764000538350,
  ElementFacts1764000538400,
  DoneTasks1764000538410,
  PausesOfClocks1764000538420,
  Simulation1764000538450,
  LastResult1764000538460,
  StepSkips1764000538500,
  DutyRegister1764000538510,
  DutyPeriods1764000538520,
  IndicatorTallies1764000538700,
  PeriodicReports1764000538900,
  Instructions1764000538910,
  Targets1764000539100,
  Publications1764000539000,
  FrozenFigures1764000539200,
  FirmsByDueDay1764000539400,
  KnownBrowsers1764000539500,
  UnitReviews1764000539300,
  PublicationNumbers1764000539310,
  SessionBrowser1764000539510,
  ApiClients1764000539900,
  JobHolders1764000539910,
  SecondFactors1764000539550,
  Accounts1764000540100,
  Webhooks1764000540200,
  RowLevelSecurity1764000540300,
  ProvenSessions1764000540400,
  Registrations1764000540500,
  TraceContext1764000540600,
  Passkeys1764000540410,
  Identities1764000540700,
  PersonalData1764000540710,
  RestrictedCases1764000540740,
  TaskApart1764000540760,
  RequestWatches1764000540761,
];
