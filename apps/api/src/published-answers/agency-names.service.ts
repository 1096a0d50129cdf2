import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import type { PublishedAgencyDto } from './published-answer.dto.js';

/** Agencies of the register under the names that they, or their successors, have today. */
@Injectable()
export class AgencyNames {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly clock: Clock,
  ) {}

  /** A function from each of these codes to its agency. */
  async of(codes: readonly string[]): Promise<(code: string) => PublishedAgencyDto> {
    const today = localDateOf(await this.clock.now());
    const named = [...new Set(codes)].map(async (code): Promise<[string, PublishedAgencyDto]> => {
      const { nameVi: vi, nameEn: en } = await this.agencies.shownAs(code, today);
      return [code, { code, name: { vi, en } }];
    });
    const known = new Map(await Promise.all(named));
    return (code) => known.get(code) ?? { code, name: { vi: code, en: code } };
  }
}
