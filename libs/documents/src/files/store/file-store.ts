import type { Readable } from 'node:stream';

/** An object in the store and when it was written. */
export interface StoredObject {
  readonly name: string;
  readonly writtenAt: Date;
}

/**
 * Where bytes are kept, by names such as `content/9f/9f86…` that only this library makes up. What was written is
 * there after a crash of the machine; a name has either all of its bytes or none.
 */
export abstract class FileStore {
  /** Writes a stream of exactly so many bytes. Throws StorageFull when there is no room. */
  abstract write(name: string, bytes: Readable, size: number): Promise<void>;

  /** All bytes of an object, from the start. Throws ObjectMissing. */
  abstract read(name: string): Promise<Readable>;

  abstract has(name: string): Promise<boolean>;

  /** Removes it if it is there. */
  abstract remove(name: string): Promise<void>;

  /** All objects whose name begins so, in no order. */
  abstract list(prefix: string): AsyncIterable<StoredObject>;
}

/** There is no room for more bytes; what was begun has been taken away again. */
export class StorageFull extends Error {
  constructor() {
    super('the file store has no room');
  }
}

/** It has been asked and does not answer. */
export class StoreSilent extends Error {
  constructor(waitedMs: number) {
    super(`the file store has not answered within ${String(waitedMs)} ms`);
  }
}

export class ObjectMissing extends Error {
  constructor(name: string) {
    super(`the file store has no object ${name}`);
  }
}

/** More or fewer bytes came than were announced, e.g. because the connection broke. */
export class WrongLength extends Error {
  constructor(expected: number) {
    super(`there were to be ${String(expected)} bytes`);
  }
}
