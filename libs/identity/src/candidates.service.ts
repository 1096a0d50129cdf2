import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { peopleBehindOn, type RecipientPerson } from './people-behind.js';

/** Tells who could do something today. */
@Injectable()
export class Candidates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The people with an open account behind ids of people and names of groups. */
  async behind(candidates: readonly string[]): Promise<RecipientPerson[]> {
    return peopleBehindOn(this.dataSource, localDateOf(await this.clock.now()), candidates);
  }
}
