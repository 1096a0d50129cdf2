import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import type { Subject } from '@minhbach/identity';
import { Injectable } from '@nestjs/common';

/** Whose work the monthly report is. */
@Injectable()
export class ReportChain {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly clock: Clock,
  ) {}

  /** The department that leads the transparency component today, and its centre. */
  async today(): Promise<Subject> {
    const today = localDateOf(await this.clock.now());
    const { code: agencyCode } = await this.agencies.holderOf('transparency', today);
    const centre = await this.agencies.centreOf(agencyCode, today);
    return { agencyCode, unitCodes: [centre.code] };
  }
}
