import { IdentityModule } from '@minhbach/identity';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { ClusterController } from './cluster/cluster.controller.js';
import { DecisionsForClientsController } from './decisions/decisions.controller.js';
import { DeploymentsForClientsController } from './deployments/deployments.controller.js';
import { InstanceCreationController } from './instances/instance-creation.controller.js';
import { InstanceOperationsController } from './instances/instance-operations.controller.js';
import { StatisticsController } from './instances/statistics.controller.js';
import { JobsController } from './jobs/jobs.controller.js';
import { MessagesController } from './messages/messages.controller.js';
import { ResourcesController } from './resources/resources.controller.js';
import { ClientSearch } from './search/client-search.service.js';
import { ReadsController } from './search/reads.controller.js';
import { SearchesController } from './search/searches.controller.js';
import { TaskDataController } from './user-tasks/task-data.controller.js';
import { UserTasksController } from './user-tasks/user-tasks.controller.js';

/** The engine for systems outside, in the vocabulary of the Camunda 8 Orchestration Cluster REST API v2. */
@Module({
  imports: [RuntimeModule, IdentityModule],
  controllers: [
    ClusterController,
    DeploymentsForClientsController,
    InstanceCreationController,
    InstanceOperationsController,
    StatisticsController,
    JobsController,
    MessagesController,
    UserTasksController,
    TaskDataController,
    DecisionsForClientsController,
    ResourcesController,
    SearchesController,
    ReadsController,
  ],
  providers: [ClientSearch],
})
export class OrchestrationModule {}
