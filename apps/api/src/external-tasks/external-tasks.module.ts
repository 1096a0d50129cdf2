import { IdentityModule } from '@minhbach/identity';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { ExternalTasksController } from './external-tasks.controller.js';

/** The seven calls of Camunda 7's external tasks, over the same jobs as `/v2`. */
@Module({ imports: [RuntimeModule, IdentityModule], controllers: [ExternalTasksController] })
export class ExternalTasksModule {}
