import { Module } from '@nestjs/common';
import { CalendarImpact } from './calendar-impact.service.js';
import { CalendarPublication } from './calendar-publication.service.js';
import { CalendarStore } from './calendar-store.service.js';
import { ClockLedgers } from './clock-ledgers.service.js';
import { LegalTimeService } from './legal-time.service.js';

@Module({
  providers: [CalendarStore, ClockLedgers, LegalTimeService, CalendarPublication, CalendarImpact],
  exports: [LegalTimeService, CalendarPublication, CalendarImpact],
})
export class LegalTimeModule {}
