import type { EntityMetadata } from 'typeorm';

/** Keeps what is made for an entity under a name, so that it is made once for as long as there is the data source. */
export class MadeOnce<Made> {
  private readonly made = new WeakMap<EntityMetadata, Map<string, Made>>();

  of(metadata: EntityMetadata, name: string, make: () => Made): Made {
    const ofEntity = this.made.get(metadata) ?? new Map<string, Made>();
    this.made.set(metadata, ofEntity);
    const made = ofEntity.get(name) ?? make();
    ofEntity.set(name, made);
    return made;
  }
}
