import { crc32, deflateRawSync } from 'node:zlib';

interface ZippedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** 1 January 1980, the first day that the format knows: the same files give the same bytes. */
const madeOn = 0x0021;
const version = 20;
const utf8Names = 0x0800;
const deflated = 8;

/** A ZIP archive of small files (APPNOTE 6.3: local headers, central directory, its end). */
export function zipOf(files: readonly ZippedFile[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const packed = deflateRawSync(bytes);
    const facts = factsOf(Buffer.from(name), bytes, packed);
    const header = Buffer.concat([signature('PK\u0003\u0004'), facts, Buffer.from(name)]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    const made = Buffer.from([version, 0]);
    central.push(signature('PK\u0001\u0002'), made, facts, entry, Buffer.from(name));
    local.push(header, packed);
    offset += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...local, directory, endOf(files.length, directory.length, offset)]);
}

/** What the local header and the central directory say alike of a file. */
function factsOf(name: Buffer, bytes: Buffer, packed: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  [version, utf8Names, deflated, 0, madeOn].forEach((each, at) =>
    facts.writeUInt16LE(each, at * 2),
  );
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature('PK\u0005\u0006'), end]);
}

function signature(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
