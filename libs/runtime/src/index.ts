export { ChangedInstances, type ChangedInstance } from './changed-instances.js';
export { delegationOf } from '@minhbach/engine';
export type {
  ActivateInstruction,
  Delegation,
  HistoryRecord,
  Instant,
  Key,
  TokenSelector,
  UserTask,
  Variables,
} from '@minhbach/engine';
export { AuditEntries, type AuditedStep, type AuditFilter } from './audit-entries.js';
export { AuditTrail, type AuditTrailOfInstance } from './audit-trail.js';
export type { BatchAction, BatchFailure, BatchRequest, BatchView } from './batch-operation.js';
export { BatchOperations } from './batch-operations.js';
export { BellAnswers } from './bell-answers.js';
export type { FormSchema } from './compile-form.js';
export { signs } from './signing-form.js';
export {
  DecisionQueries,
  type DecisionEvaluation,
  type DecisionVersion,
  type MadeDecision,
} from './decision-queries.js';
export { DefinitionFiles, type DefinitionFile } from './definition-files.js';
export { DefinitionQueries, type DefinitionSummary } from './definition-queries.js';
export type {
  DeployedResource,
  Deployment,
  DeploymentFile,
  DeploymentFinding,
  DeploymentResult,
} from './deployment.js';
export {
  ElementStatistics,
  type DefinitionStatistics,
  type StatisticsQuestion,
} from './element-statistics.js';
export type { ElementNumbers, WorkNumbers } from './element-numbers.js';
export { dueDayOf } from './due-day.js';
export { EnginePulse, type Pulse } from './engine-pulse.js';
export type { FormFault } from './form-faults.js';
export {
  verifyHistory,
  type ChainEnd,
  type ChainVerdict,
  type HistoryRow,
  type Tampering,
} from './history-chain.js';
export { HistoryChains, type InstanceChain } from './history-chains.js';
export { IncidentQueries, type IncidentDetail, type IncidentFilter } from './incident-queries.js';
export type { RemoteJob, RemoteJobTask } from './remote-job.js';
export {
  RemoteJobs,
  type ActivateRequest,
  type HeldJobRequest,
  type RemoteClient,
} from './remote-jobs.js';
export { InstanceWaits } from './instance-waits.js';
export { ReplySweeper } from './reply-sweeper.js';
export { InstanceArchive, type ArchiveReport } from './instance-archive.js';
export type { InstanceFilter } from './instance-filter.js';
export type { InstanceSummary } from './instance-list.js';
export {
  HistoryReplay,
  type ReplayedInstance,
  type ReplayedInstances,
} from './replay/history-replay.js';
export { InstanceQueries, type HistoryEntry } from './instance-queries.js';
export type { InstanceView, TokenPlace, TokenView, Why } from './instance-view.js';
export { JobDispatcher } from './job-dispatcher.js';
export { BpmnError, JobWorker, type ActivatedJob, type JobHandler } from './job-worker.js';
export { OutboxRelay } from './outbox-relay.js';
export { OutsideJobWorker, type OutsideJob, type OutsideJobHandler } from './outside-job-worker.js';
export type { Page } from './page.js';
export type { ProcessMap } from './process-map.js';
export { ProcessRuntime } from './process-runtime.js';
export { Reconciler, type ReconcileReport } from './reconciler.js';
export { EngineSearch, type ElementFacts } from './search/engine-search.js';
export type {
  Condition,
  Hit,
  Operator,
  SearchPage,
  SearchRequest,
} from './search/search-request.js';
export { operatorsOf } from './search/search-sql.js';
export type { Field } from './search/searchable.js';
export { searchables, type SearchKind } from './search/searchables.js';
export { WaitingMessages } from './waiting-messages.js';
export { Refusal } from './refusal.js';
export type {
  ActivateAdHocRequest,
  AssignRequest,
  BroadcastRequest,
  CompleteRequest,
  CorrelateRequest,
  DelegateRequest,
  InstanceRequest,
  MigrateRequest,
  ModifyRequest,
  PublicationWork,
  PublishRequest,
  ResolveRequest,
  SetVariablesRequest,
  StartRequest,
  TaskAccess,
  TaskRequest,
} from './runtime-request.js';
export { RuntimeModule } from './runtime.module.js';
export { scheduledOn } from './scheduled-on.js';
export { Settler } from './settler.js';
export type {
  AfterWork,
  CallReply,
  CallReplyOf,
  DomainWork,
  StepContext,
  StepRequest,
  StepResult,
} from './step-request.js';
export { StepSkips, type ProposedSkip } from './step-skips.js';
export { textIn } from './text-in.js';
export type { ChainStep, TaskChain } from './task-chain.js';
export { TaskChains } from './task-chains.js';
export { TaskCheck, type CheckedTask, type TaskCheckHandler } from './task-check.js';
export {
  instancesStandingAt,
  instancesWithTask,
  TaskQueries,
  type StoredTask,
  type TaskFilter,
  type TaskSummary,
} from './task-queries.js';
export { openTasksOf } from './open-tasks-of.js';
export { TimerService } from './timer-service.js';
export { TaskCounts, type DoneTaskCount, type OpenTaskCount } from './task-counts.js';
