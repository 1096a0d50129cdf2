import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AfterStep } from './after-step.js';
import { AuditEntries } from './audit-entries.js';
import { AuditTrail } from './audit-trail.js';
import { BatchLoader } from './batch-loader.js';
import { BatchOperations } from './batch-operations.js';
import { BatchRunner } from './batch-runner.js';
import { BatchWorker } from './batch-worker.js';
import { BellAnswers } from './bell-answers.js';
import { DecisionQueries } from './decision-queries.js';
import { DefinitionFiles } from './definition-files.js';
import { DefinitionQueries } from './definition-queries.js';
import { DefinitionStore } from './definition-store.js';
import { ChangedInstances } from './changed-instances.js';
import { Deployer } from './deployer.js';
import { EnginePulse } from './engine-pulse.js';
import { ElementStatistics } from './element-statistics.js';
import { FormValidator } from './form-validator.js';
import { HistoryChains } from './history-chains.js';
import { HistoryPartitions } from './history-partitions.js';
import { IncidentQueries } from './incident-queries.js';
import { InstanceArchive } from './instance-archive.js';
import { RemoteJobs } from './remote-jobs.js';
import { ReplySweeper } from './reply-sweeper.js';
import { InstanceChanges } from './instance-changes.js';
import { InstanceQueries } from './instance-queries.js';
import { InstanceWaits } from './instance-waits.js';
import { InstanceSteps } from './instance-steps.js';
import { JobClaims } from './job-claims.js';
import { JobDispatcher } from './job-dispatcher.js';
import { JobRegistry } from './job-registry.js';
import { JobWaits } from './job-waits.js';
import { JobSteps } from './job-steps.js';
import { KnownInstances } from './known-instances.js';
import { MessageBuffer } from './message-buffer.js';
import { MessageDelivery } from './message-delivery.js';
import { MessageOutbox } from './message-outbox.js';
import { MessageTargets } from './message-targets.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutsideJobs } from './outside-jobs.js';
import { ProcessRuntime } from './process-runtime.js';
import { Reconciler } from './reconciler.js';
import { Settler } from './settler.js';
import { EngineSearch } from './search/engine-search.js';
import { SignalBroadcast } from './signal-broadcast.js';
import { StartTimers } from './start-timers.js';
import { StatisticsRollup } from './statistics-rollup.js';
import { StepAdvancer } from './step-advancer.js';
import { StepClock } from './step-clock.js';
import { StepQueue } from './step-queue.js';
import { StepSkips } from './step-skips.js';
import { HistoryReplay } from './replay/history-replay.js';
import { StuckInstances } from './stuck-instances.js';
import { TaskChains } from './task-chains.js';
import { TaskChecks } from './task-checks.js';
import { TaskCounts } from './task-counts.js';
import { TaskQueries } from './task-queries.js';
import { TaskRoots } from './task-roots.js';
import { TaskSteps } from './task-steps.js';
import { TimerService } from './timer-service.js';
import { WaitingMessages } from './waiting-messages.js';

/** Durable execution. Needs the global modules of the database and the queue. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    DefinitionStore,
    StepClock,
    KnownInstances,
    BatchLoader,
    StepAdvancer,
    BatchRunner,
    AfterStep,
    StepQueue,
    Deployer,
    FormValidator,
    TaskChecks,
    TaskCounts,
    InstanceSteps,
    InstanceChanges,
    TaskRoots,
    TaskSteps,
    MessageOutbox,
    ProcessRuntime,
    TaskQueries,
    ChangedInstances,
    TaskChains,
    HistoryChains,
    InstanceQueries,
    IncidentQueries,
    StepSkips,
    AuditEntries,
    AuditTrail,
    DefinitionFiles,
    DefinitionQueries,
    DecisionQueries,
    ElementStatistics,
    StatisticsRollup,
    InstanceArchive,
    ReplySweeper,
    JobRegistry,
    JobClaims,
    JobSteps,
    JobDispatcher,
    OutsideJobs,
    JobWaits,
    RemoteJobs,
    InstanceWaits,
    WaitingMessages,
    EngineSearch,
    StartTimers,
    TimerService,
    MessageTargets,
    MessageDelivery,
    MessageBuffer,
    SignalBroadcast,
    OutboxRelay,
    StuckInstances,
    HistoryPartitions,
    HistoryReplay,
    BatchOperations,
    BatchWorker,
    BellAnswers,
    Reconciler,
    Settler,
    EnginePulse,
  ],
  exports: [
    EnginePulse,
    HistoryReplay,
    ProcessRuntime,
    BatchOperations,
    TaskQueries,
    TaskCounts,
    ChangedInstances,
    TaskChains,
    HistoryChains,
    InstanceQueries,
    IncidentQueries,
    StepSkips,
    AuditEntries,
    AuditTrail,
    DefinitionFiles,
    DefinitionQueries,
    DecisionQueries,
    ElementStatistics,
    InstanceArchive,
    ReplySweeper,
    JobDispatcher,
    RemoteJobs,
    InstanceWaits,
    WaitingMessages,
    EngineSearch,
    TimerService,
    OutboxRelay,
    BellAnswers,
    Reconciler,
    Settler,
  ],
})
export class RuntimeModule {}
