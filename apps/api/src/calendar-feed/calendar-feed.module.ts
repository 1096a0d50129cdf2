import { IdentityModule } from '@minhbach/identity';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { TasksApiModule } from '../tasks/tasks.module.js';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { DeadlinesOfPerson } from './deadlines-of-person.service.js';

@Module({
  imports: [IdentityModule, RuntimeModule, TasksApiModule],
  controllers: [CalendarFeedController],
  providers: [DeadlinesOfPerson],
})
export class CalendarFeedApiModule {}
