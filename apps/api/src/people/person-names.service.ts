import { Person } from '@minhbach/identity';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { isKey } from '../boundary/key-param.js';
import type { NamedPersonDto } from './named-person.dto.js';

/** Names for the ids of people that histories, letters and tasks carry. */
@Injectable()
export class PersonNames {
  constructor(private readonly dataSource: DataSource) {}

  /** By id. The service itself, and whoever is not known, goes by his id. */
  async of(ids: readonly string[]): Promise<(id: string) => NamedPersonDto> {
    const keys = [...new Set(ids)].filter(isKey);
    const people = await this.dataSource.manager.find(Person, {
      where: { key: In(keys) },
      select: { key: true, name: true },
    });
    const names = new Map(people.map(({ key, name }) => [key, name]));
    return (id) => ({ id, name: names.get(id) ?? id });
  }
}
