import { AgenciesModule } from '@minhbach/agencies';
import { DocumentsModule } from '@minhbach/documents';
import { LegalTimeModule } from '@minhbach/legal-time';
import { LinksModule } from '@minhbach/links';
import { NotificationsModule } from '@minhbach/notifications';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { AccessCodes } from './access-codes.service.js';
import { ActOutlooks } from './act-outlooks.service.js';
import { AgencyReorganisation } from './agency-reorganisation.service.js';
import { CalendarChanges } from './calendar-change.service.js';
import { AnswerChecks } from './checks/answer-checks.js';
import { ClarificationCheck } from './checks/clarification-check.js';
import { ClassificationCheck } from './checks/classification-check.js';
import { ComplaintChecks } from './checks/complaint-checks.js';
import { ConsultationChecks } from './checks/consultation-checks.js';
import { DeliveryChecks } from './checks/delivery-checks.js';
import { ExtensionCheck } from './checks/extension-check.js';
import { IntakeChecks } from './checks/intake-checks.js';
import { PaymentCheck } from './checks/payment-check.js';
import { Clarifications } from './clarifications.service.js';
import { Corrections } from './corrections.service.js';
import { Complaints } from './complaints.service.js';
import { Consultations } from './consultations.service.js';
import { DueCounts } from './due-counts.service.js';
import { CounterRequesters } from './counter-requesters.service.js';
import { Counter } from './counter.service.js';
import { Deliveries } from './deliveries.service.js';
import { FollowUps } from './follow-ups.service.js';
import { ExtensionRule } from './extension-rule.service.js';
import { AdoptCalendar } from './jobs/adopt-calendar.js';
import { AdoptSuccessor } from './jobs/adopt-successor.js';
import { AskSupplement } from './jobs/ask-supplement.js';
import { AssignAgency } from './jobs/assign-agency.js';
import { CheckLinks } from './jobs/check-links.js';
import { ClarifyRequest } from './jobs/clarify-request.js';
import { CollectCosts } from './jobs/collect-costs.js';
import { ConsultOthers } from './jobs/consult-others.js';
import { EndRequest } from './jobs/end-request.js';
import { ExtendDeadline } from './jobs/extend-deadline.js';
import { GuideRequester } from './jobs/guide-requester.js';
import { IssueAnswer } from './jobs/issue-answer.js';
import { LimitNotices } from './jobs/limit-notices.js';
import { MergeRequest } from './jobs/merge-request.js';
import { OpenBatchPart } from './jobs/open-batch-part.js';
import { OpenFollowUp } from './jobs/open-follow-up.js';
import { RecordClassification } from './jobs/record-classification.js';
import { RecordDelivery } from './jobs/record-delivery.js';
import { RegisterRequest } from './jobs/register-request.js';
import { ComplaintSuccessor } from './jobs/complaint-successor.js';
import { WorkBatch } from './jobs/work-batch.js';
import { WorkComplaint } from './jobs/work-complaint.js';
import { StartClock } from './jobs/start-clock.js';
import { RequestWatches } from './request-watches.service.js';
import { Urgings } from './urgings.service.js';
import { WatchDeadline } from './jobs/watch-deadline.js';
import { LetterPreviews } from './letter-previews.service.js';
import { InfectionNotices } from './infection-notices.service.js';
import { LimitNoticeTerm } from './limit-notice-term.js';
import { PublicRegister } from './public-register.service.js';
import { PublishedAnswers } from './published-answers.service.js';
import { OpinionHandover } from './opinion-handover.service.js';
import { Lawsuits } from './lawsuits.service.js';
import { ReceiptHandovers } from './receipt-handovers.service.js';
import { CaseSightings } from './case-sightings.service.js';
import { Restrictions } from './restrictions.service.js';
import { Reopenings } from './reopenings.service.js';
import { RequestBatches } from './request-batches.service.js';
import { RequestClock } from './request-clock.service.js';
import { RequestFiles } from './request-files.service.js';
import { RequestForms } from './request-forms.service.js';
import { RequestIntake } from './request-intake.service.js';
import { RequestLetters } from './request-letters.service.js';
import { RequestList } from './request-list.service.js';
import { RequestNotices } from './request-notices.service.js';
import { RequestQueries } from './request-queries.service.js';
import { RequestService } from './request.service.js';
import { RequestTracking } from './request-tracking.service.js';
import { TakenInRecords } from './taken-in-records.service.js';

/** Information requests: their data, what people do with them, and what the process `information-request` calls. */
@Module({
  imports: [
    ...[AgenciesModule, DocumentsModule, LegalTimeModule, LinksModule],
    ...[NotificationsModule, RuntimeModule],
  ],
  providers: [
    ...[RequestService, RequestQueries, RequestForms, RequestFiles, RequestTracking],
    ...[CalendarChanges, LimitNoticeTerm, PublishedAnswers, PublicRegister],
    ...[RequestIntake, RequestList, RequestClock, RequestLetters, RequestNotices, ExtensionRule],
    ...[IntakeChecks, ClassificationCheck, AnswerChecks, ExtensionCheck, DeliveryChecks],
    ...[ActOutlooks, LetterPreviews],
    ...[FollowUps, Corrections, OpenFollowUp, MergeRequest],
    ...[RequestBatches, OpenBatchPart, WorkBatch],
    ...[Lawsuits, Reopenings, DueCounts, Urgings, Restrictions, CaseSightings, RequestWatches],
    ...[Counter, CounterRequesters, TakenInRecords, ReceiptHandovers],
    ...[Clarifications, ClarificationCheck, ClarifyRequest],
    ...[Complaints, ComplaintChecks, WorkComplaint, ComplaintSuccessor],
    CheckLinks,
    ...[PaymentCheck, CollectCosts, Consultations, ConsultationChecks, ConsultOthers],
    ...[AssignAgency, RegisterRequest, GuideRequester, AskSupplement, EndRequest, StartClock],
    ...[RecordClassification, LimitNotices, ExtendDeadline, WatchDeadline],
    ...[Deliveries, AccessCodes, InfectionNotices],
    ...[IssueAnswer, RecordDelivery, AdoptCalendar, AdoptSuccessor, OpinionHandover],
    AgencyReorganisation,
  ],
  exports: [
    CaseSightings,
    Restrictions,
    AccessCodes,
    ActOutlooks,
    LetterPreviews,
    RequestWatches,
    Urgings,
    Clarifications,
    AgencyReorganisation,
    Complaints,
    Counter,
    Deliveries,
    DueCounts,
    InfectionNotices,
    Lawsuits,
    ReceiptHandovers,
    Reopenings,
    RequestBatches,
    RequestService,
    Consultations,
    Corrections,
    RequestQueries,
    RequestForms,
    RequestFiles,
    RequestTracking,
    PublishedAnswers,
    PublicRegister,
    CalendarChanges,
  ],
})
export class RequestsModule {}
