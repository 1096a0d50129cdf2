import { WrongLength } from './file-store.js';

/** Lets exactly so many bytes through: throws as soon as there are more, and at the end when there were fewer. */
export function exactLength(size: number) {
  return async function* (bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let passed = 0;
    for await (const chunk of bytes) {
      passed += chunk.length;
      if (passed > size) throw new WrongLength(size);
      yield chunk;
    }
    if (passed < size) throw new WrongLength(size);
  };
}
