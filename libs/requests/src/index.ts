import { AccessCode } from './access-code.entity.js';
import { Clarification } from './clarification.entity.js';
import { Complaint } from './complaint.entity.js';
import { Consultation } from './consultation.entity.js';
import { CostQuote } from './cost-quote.entity.js';
import { Delivery } from './delivery.entity.js';
import { Extension } from './extension.entity.js';
import { InformationRequest } from './information-request.entity.js';
import { ItemFile } from './item-file.entity.js';
import { Lawsuit } from './lawsuit.entity.js';
import { ReceiptHandover } from './receipt-handover.entity.js';
import { RequestBatchPart } from './request-batch-part.entity.js';
import { RequestBatch } from './request-batch.entity.js';
import { RequestContact } from './request-contact.entity.js';
import { RequestHandover } from './request-handover.entity.js';
import { RequestItem } from './request-item.entity.js';
import { SurveyAnswer } from './survey-answer.entity.js';
import { TakenIn } from './taken-in.entity.js';
import { ThirdPartyConsent } from './third-party-consent.entity.js';
import { Urging } from './urging.entity.js';

export { AccessCodes, type OpenedAnswer } from './access-codes.service.js';
export {
  ActOutlooks,
  type ActOutlook,
  type ActTarget,
  type DayChoice,
} from './act-outlooks.service.js';
export { agencyAnswering } from './agency-answering.js';
export {
  AgencyReorganisation,
  type RecordedSuccession,
  type SuccessionPreview,
} from './agency-reorganisation.service.js';
export {
  CalendarChanges,
  movedShown,
  type CalendarPreview,
  type MovedRequest,
} from './calendar-change.service.js';
export { CaseSightings, type CaseSighting } from './case-sightings.service.js';
export { Clarifications } from './clarifications.service.js';
export type { ClarificationStage } from './clarification.entity.js';
export { Complaints } from './complaints.service.js';
export { Corrections } from './corrections.service.js';
export { Counter } from './counter.service.js';
export type { DueBar } from './due-bars.js';
export { Deliveries } from './deliveries.service.js';
export type { CodeCarrier } from './delivery.entity.js';
export { DueCounts, type DueCount } from './due-counts.service.js';
export { Consultations } from './consultations.service.js';
export type { AnswerDecision, AnswerVersion } from './answer-versions.js';
export type { HistoryLine } from './history-lines.js';
export type { AllowedAction, RequestAction } from './request-actions.js';
export { RequestBatches } from './request-batches.service.js';
export type { BatchPartView, RequestBatchView } from './batch-view.js';
export { RequestFiles } from './request-files.service.js';
export { RequestForms, type RequestForm } from './request-forms.service.js';
export { InfectionNotices } from './infection-notices.service.js';
export { Lawsuits, type Judgment, type NewLawsuit } from './lawsuits.service.js';
export type { LawsuitOutcome } from './lawsuit.entity.js';
export { ReceiptHandovers } from './receipt-handovers.service.js';
export { Restrictions, type RestrictedTask } from './restrictions.service.js';
export { Reopenings } from './reopenings.service.js';
export { LetterPreviews, type PreparedAct } from './letter-previews.service.js';
export type { ExtensionGround, Provision } from './legal-grounds.data.js';
export { legalGrounds, type LegalGround } from './legal-grounds.js';
export { lostTime, type LateCause, type LostTime } from './lost-time.js';
export type { UrgingLevel } from './urging.entity.js';
export { RequestWatches } from './request-watches.service.js';
export { Urgings, type NewUrging } from './urgings.service.js';
export { typedCode } from './one-time-code.js';
export { RequestQueries } from './request-queries.service.js';
export type { LiveStatus, RequestStatus } from './request-status.js';
export type {
  ActingPerson,
  BatchSubmission,
  CounterSubmission,
  Receipt,
  RequestSubmission,
  SubmittedBatch,
  SubmittedRequest,
} from './request-submission.js';
export {
  isBeyondAllowance,
  submissionsAnHour,
  type SubmissionsAnHour,
} from './submission-allowance.js';
export { keptFromNothing, type KeptFrom } from './request-view.js';
export type {
  Participant,
  RequestFilter,
  RequestPage,
  RequestScope,
  RequestSummary,
  RequestFile,
  RequestView,
} from './request-view.js';
export { RequestService, type AfterSubmission } from './request.service.js';
export { PublicRegister, type RegisterFilter } from './public-register.service.js';
export type { PublicationDraft, PublishedAnswer, PublishedItem } from './publication.js';
export { PublishedAnswers } from './published-answers.service.js';
export { RequestTracking, type TrackedRequest } from './request-tracking.service.js';
export { RequestsModule } from './requests.module.js';
export { answerPath, trackingPath } from './tracking-page.js';
export type { Stage, TrackedStage } from './tracking-stages.js';
export { channelOfArrival } from './vocabulary.js';
export type {
  Arrival,
  Channel,
  Complexity,
  ConsentDecision,
  DeliveryMethod,
  ItemOutcome,
  RefusalGround,
  RequestOrigin,
  RequestOutcome,
  TakenInAct,
} from './vocabulary.js';
export {
  Clarification,
  Complaint,
  CostQuote,
  Extension,
  InformationRequest,
  RequestContact,
  RequestItem,
  SurveyAnswer,
};

export const requestEntities = [
  AccessCode,
  Clarification,
  Complaint,
  Consultation,
  CostQuote,
  Delivery,
  Extension,
  InformationRequest,
  ItemFile,
  Lawsuit,
  ReceiptHandover,
  RequestBatch,
  RequestBatchPart,
  RequestContact,
  RequestHandover,
  RequestItem,
  SurveyAnswer,
  TakenIn,
  ThirdPartyConsent,
  Urging,
];
export { Urging };
