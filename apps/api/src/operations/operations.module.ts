import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProcessMapsModule } from '../process-maps/process-maps.module.js';
import { TasksApiModule } from '../tasks/tasks.module.js';
import { AdHocActivationController } from './ad-hoc-activation.controller.js';
import { AuditEntriesController } from './audit-entries.controller.js';
import { AuditTrailController } from './audit-trail.controller.js';
import { BatchesController } from './batches.controller.js';
import { IncidentsController } from './incidents.controller.js';
import { InstanceChangesController } from './instance-changes.controller.js';
import { ProcessInstancesController } from './process-instances.controller.js';
import { StepSkipsController } from './step-skips.controller.js';

@Module({
  imports: [RuntimeModule, IdempotencyModule, ProcessMapsModule, TasksApiModule, PeopleModule],
  controllers: [
    ProcessInstancesController,
    InstanceChangesController,
    AdHocActivationController,
    BatchesController,
    IncidentsController,
    StepSkipsController,
    AuditEntriesController,
    AuditTrailController,
  ],
})
export class OperationsApiModule {}
