import { IdentityModule } from '@minhbach/identity';
import { RequestsModule } from '@minhbach/requests';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { RequestsApiModule } from '../requests/requests.module.js';
import { ChangeFeed } from './change-feed.service.js';
import { EndedSessions } from './ended-sessions.service.js';
import { LiveController } from './live.controller.js';
import { VisibleChanges } from './visible-changes.service.js';

@Module({
  imports: [IdentityModule, RuntimeModule, RequestsModule, RequestsApiModule],
  controllers: [LiveController],
  providers: [ChangeFeed, EndedSessions, VisibleChanges],
})
export class LiveApiModule {}
