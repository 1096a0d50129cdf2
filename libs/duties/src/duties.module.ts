import { AgenciesModule } from '@minhbach/agencies';
import { LegalTimeModule } from '@minhbach/legal-time';
import { NotificationsModule } from '@minhbach/notifications';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { DutyChecks } from './checks/duty-checks.js';
import { CalendarOpening } from './calendar-opening.service.js';
import { DutyAssignment } from './duty-assignment.js';
import { DutyInstructions } from './duty-instructions.service.js';
import { DutyOwners } from './duty-owners.js';
import { DutyPeriods } from './duty-periods.service.js';
import { DutyRegister } from './duty-register.service.js';
import { FollowDuty } from './jobs/follow-duty.js';
import { OpenDutyPeriods } from './jobs/open-periods.js';

@Module({
  imports: [AgenciesModule, LegalTimeModule, NotificationsModule, RuntimeModule],
  providers: [
    ...[DutyOwners, DutyRegister, DutyAssignment, DutyPeriods, CalendarOpening],
    DutyInstructions,
    ...[OpenDutyPeriods, FollowDuty, DutyChecks],
  ],
  exports: [DutyRegister, DutyAssignment, DutyPeriods, CalendarOpening, DutyInstructions],
})
export class DutiesModule {}
