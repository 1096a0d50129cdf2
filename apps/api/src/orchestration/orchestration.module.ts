import { IdentityModule } from '@minhbach/identity';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { ClusterController } from './cluster/cluster.controller.js';
import { DeploymentsForClientsController } from './deployments/deployments.controller.js';
import { InstanceCreationController } from './instances/instance-creation.controller.js';
import { JobsController } from './jobs/jobs.controller.js';

/** The engine for systems outside, in the vocabulary of the Camunda 8 Orchestration Cluster REST API v2. */
@Module({
  imports: [RuntimeModule, IdentityModule],
  controllers: [
    ClusterController,
    DeploymentsForClientsController,
    InstanceCreationController,
    JobsController,
  ],
})
export class OrchestrationModule {}
