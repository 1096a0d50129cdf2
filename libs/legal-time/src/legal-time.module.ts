import { Module } from '@nestjs/common';
import { CalendarImpact } from './calendar-impact.service.js';
import { CalendarPublication } from './calendar-publication.service.js';
import { CalendarStore } from './calendar-store.service.js';
import { ClockLedgers } from './clock-ledgers.service.js';
import { LegalTimeService } from './legal-time.service.js';
import { Standings } from './standings.service.js';

@Module({
  providers: [
    CalendarStore,
    ClockLedgers,
    LegalTimeService,
    Standings,
    CalendarPublication,
    CalendarImpact,
  ],
  exports: [LegalTimeService, Standings, CalendarPublication, CalendarImpact],
})
export class LegalTimeModule {}
