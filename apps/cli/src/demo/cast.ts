import { type DemoPerson, demoPeople } from '@minhbach/identity';
import { ApiClient } from './api-client.js';
import type { Patience } from './patience.js';

/** A demonstration person with an open session. */
export interface Actor extends DemoPerson {
  /** Decimal key. */
  readonly id: string;
  readonly api: ApiClient;
}

/** The demonstration's people; each signs in when he is first needed. */
export class Cast {
  private readonly entered = new Map<string, Promise<Actor>>();

  constructor(
    private readonly baseUrl: string,
    private readonly password: string,
    private readonly patience: Patience,
  ) {}

  async as(login: string): Promise<Actor> {
    let actor = this.entered.get(login);
    if (!actor) {
      actor = this.enter(login);
      this.entered.set(login, actor);
    }
    return actor;
  }

  /** Those who hold one of the groups, e.g. `vpubnd:reception`. */
  async inGroups(groups: ReadonlySet<string>): Promise<Actor[]> {
    const holders = demoPeople.filter((person) => person.groups.some((each) => groups.has(each)));
    return Promise.all(holders.map(({ login }) => this.as(login)));
  }

  private async enter(login: string): Promise<Actor> {
    const person = demoPeople.find((each) => each.login === login);
    if (!person) throw new Error(`There is no demonstration person "${login}".`);
    const credentials = { login, password: this.password };
    const api = await ApiClient.signIn(this.baseUrl, credentials, this.patience);
    const { id } = await api.get<{ id: string }>('/api/session');
    return { ...person, id, api };
  }
}
