import type { VersionBinding } from '@minhbach/bpmn';
import type { Key } from '@minhbach/engine';

/** One version of a process, decision or form. */
export interface Version {
  readonly key: Key;
  readonly id: string;
  readonly version: number;
  readonly versionTag: string | null;
}

interface Entry<Content> {
  readonly id: string;
  readonly version: number;
  readonly content: Content;
}

type Named<Content> = Map<string, Entry<Content>>;

/** The versions of one kind of definition, found in every way in which an element may name one. */
export class VersionIndex<Content> {
  private readonly byKey = new Map<Key, Entry<Content>>();
  private readonly byId: Named<Content> = new Map();
  private readonly byTag = new Map<string, Named<Content>>();
  private readonly byDeployment = new Map<Key, Named<Content>>();

  add({ key, id, version, versionTag }: Version, content: Content): void {
    const entry = { id, version, content };
    this.byKey.set(key, entry);
    keepNewest(this.byId, entry);
    if (versionTag !== null) keepNewest(within(this.byTag, versionTag), entry);
  }

  /** Notes that a deployment held a version, if it is one of this kind. */
  join(deploymentKey: Key, key: Key): void {
    const entry = this.byKey.get(key);
    if (entry) within(this.byDeployment, deploymentKey).set(entry.id, entry);
  }

  get keys(): Key[] {
    return [...this.byKey.keys()];
  }

  at(key: Key): Content | undefined {
    return this.byKey.get(key)?.content;
  }

  latest(id: string): Content | undefined {
    return this.byId.get(id)?.content;
  }

  /** The version that a binding means now, for an element of a process that came by a deployment. */
  bound(
    id: string,
    binding: VersionBinding | undefined,
    deploymentKey: Key | undefined,
  ): Content | undefined {
    switch (binding?.type) {
      case undefined:
        return this.latest(id);
      case 'deployment':
        return this.byDeployment.get(deploymentKey ?? 0)?.get(id)?.content;
      case 'versionTag':
        return this.byTag.get(binding.tag)?.get(id)?.content;
    }
  }
}

function keepNewest<Content>(named: Named<Content>, entry: Entry<Content>): void {
  if ((named.get(entry.id)?.version ?? 0) < entry.version) named.set(entry.id, entry);
}

function within<Name, Content>(groups: Map<Name, Named<Content>>, name: Name): Named<Content> {
  const known = groups.get(name);
  if (known) return known;
  const named: Named<Content> = new Map();
  groups.set(name, named);
  return named;
}
