import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { TaskActionsController } from './task-actions.controller.js';
import { TaskSubjects } from './task-subjects.service.js';
import { TasksController } from './tasks.controller.js';

@Module({
  imports: [RuntimeModule, IdempotencyModule],
  controllers: [TasksController, TaskActionsController],
  providers: [TaskSubjects],
  exports: [TaskSubjects],
})
export class TasksApiModule {}
