import { AgencyRegistry } from '@minhbach/agencies';
import { Injectable } from '@nestjs/common';
import { text } from '../boundary/text.js';
import type { Fault } from '../problems/problem.js';
import type { NewFunctionDto } from './person.dto.js';

const unknown = text(
  'Không có cơ quan, đơn vị này vào ngày đó.',
  'There is no such agency or division on that day.',
);

/** Whether functions are given at agencies that there are. */
@Injectable()
export class KnownAgencies {
  constructor(private readonly agencies: AgencyRegistry) {}

  /** A fault at the agency of each that is none on the first day of the function; `parent` is where the functions stand. */
  async faultsOf(functions: readonly (readonly [string, NewFunctionDto])[]): Promise<Fault[]> {
    const faults = functions.map(async ([parent, { agencyCode, validFrom }]): Promise<Fault[]> => {
      const found =
        (await this.agencies.find(agencyCode, validFrom)) ??
        (await this.agencies.findDivision(agencyCode, validFrom));
      return found
        ? []
        : [{ pointer: `${parent}/agencyCode`, code: 'agency-unknown', message: unknown }];
    });
    return (await Promise.all(faults)).flat();
  }
}
