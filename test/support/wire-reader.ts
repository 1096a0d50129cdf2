/** Tells the types of the messages of PostgreSQL's protocol in a stream of bytes: one letter each. */
export class WireReader {
  private rest = Buffer.alloc(0);

  /** The messages that the bytes complete. */
  read(bytes: Buffer): string[] {
    this.rest = Buffer.concat([this.rest, bytes]);
    const types: string[] = [];
    while (this.rest.length >= 5) {
      const end = 1 + this.rest.readInt32BE(1);
      if (this.rest.length < end) break;
      types.push(String.fromCharCode(this.rest[0] ?? 0));
      this.rest = this.rest.subarray(end);
    }
    return types;
  }
}
