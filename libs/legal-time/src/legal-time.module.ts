import { Module } from '@nestjs/common';
import { CalendarStore } from './calendar-store.service.js';
import { LegalTimeService } from './legal-time.service.js';

@Module({ providers: [CalendarStore, LegalTimeService], exports: [LegalTimeService] })
export class LegalTimeModule {}
