import type { Random } from '../../property/model/random.js';
import type { Reply, Request } from '../api-under-test.js';
import type { Operation } from './api-document.js';

/** So many keys of a collection are enough: the latest. */
const mostKeys = 60;

/** Of these only what is given: whoever is shut out asks nothing more, and the callers are among them. */
const notLearnt = ['people'];

/** What can be learnt from replies: which keys there are, and who is refused because of his role. */
export class Knowledge {
  private readonly keys = new Map<string, string[]>();
  private readonly refused = new Map<Operation, Set<string>>();

  constructor(
    private readonly given: {
      /** Keys and names by the collection in whose addresses they stand. */
      readonly keys: Readonly<Record<string, readonly string[]>>;
      /** Roles by login. */
      readonly people: ReadonlyMap<string, string>;
      /** Bodies that are right, by method and path with `:` in the place of a parameter. */
      readonly bodies: ReadonlyMap<string, readonly object[]>;
    },
  ) {
    for (const [name, known] of Object.entries(given.keys)) this.keys.set(name, [...known]);
  }

  get all(): readonly string[] {
    return [...this.keys.values()].flat();
  }

  /** A key for an address: mostly one that is right there. */
  keyFor(path: string, random: Random): string {
    const own = this.keys.get(collectionOf(path)) ?? [];
    return random.oneOf(own.length > 0 && random.chance(85) ? own : this.all);
  }

  /** Mostly somebody whose role may do it, as far as is known. */
  personFor(operation: Operation, random: Random): string {
    const people = [...this.given.people];
    const refused = this.refused.get(operation);
    const others = people.filter(([, role]) => !refused?.has(role));
    const [login] = random.oneOf(others.length > 0 && random.chance(90) ? others : people);
    return login;
  }

  bodyFor({ method, path }: Operation, random: Random): object | null {
    const bodies = this.given.bodies.get(`${method} ${path.replace(/\{\w+\}/g, ':')}`);
    return bodies ? random.oneOf(bodies) : null;
  }

  learn(operation: Operation, { as }: Request, { status, body }: Reply): void {
    const role = as === undefined ? undefined : this.given.people.get(as);
    if (body.code === 'role-not-allowed' && role !== undefined) {
      this.refused.set(operation, (this.refused.get(operation) ?? new Set()).add(role));
    }
    if (status >= 300 || operation.path.includes('{')) return;
    const items = Array.isArray(body.items) ? (body.items as { key?: unknown }[]) : [body];
    const found = items.flatMap(({ key }) => (typeof key === 'string' ? key : []));
    const collection = collectionOf(operation.path);
    if (notLearnt.includes(collection)) return;
    const known = [...new Set([...(this.keys.get(collection) ?? []), ...found])];
    this.keys.set(collection, known.slice(-mostKeys));
  }
}

/** `requests` of `/api/requests/{key}/files`. */
function collectionOf(path: string): string {
  return path.split('/')[2] ?? '';
}
