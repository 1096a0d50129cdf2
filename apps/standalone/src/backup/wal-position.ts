/** Bytes of one file of the write-ahead log, as `initdb` makes our clusters. */
export const segmentBytes = 16 * 1_048_576;

/** How many segments have the same middle part in their names. */
const segmentsPerLog = 0x1_0000_0000n / BigInt(segmentBytes);

/** A place in the write-ahead log, in bytes from its beginning. */
export type WalPosition = bigint;

/** The number that PostgreSQL writes as `A/BCDEF012`. */
export function walPosition(text: string): WalPosition {
  const [, log, offset] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text) ?? [];
  if (log === undefined || offset === undefined)
    throw new Error(`"${text}" is no place in the log`);
  return (BigInt(`0x${log}`) << 32n) + BigInt(`0x${offset}`);
}

/** Number of the segment that holds the byte at a position. */
export function segmentAt(position: WalPosition): bigint {
  return position / BigInt(segmentBytes);
}

/** Where a segment begins. */
export function segmentStart(segment: bigint): WalPosition {
  return segment * BigInt(segmentBytes);
}

/** Name of a segment's file: timeline, then the number in two parts, each eight hexadecimal digits. */
export function segmentName(timeline: number, segment: bigint): string {
  const parts = [BigInt(timeline), segment / segmentsPerLog, segment % segmentsPerLog];
  return parts.map((part) => part.toString(16).toUpperCase().padStart(8, '0')).join('');
}

/** Number of the segment in a file with this name; null when it is no segment of the timeline. */
export function segmentNamed(timeline: number, name: string): bigint | null {
  if (!/^[0-9A-F]{24}$/.test(name) || parseInt(name.slice(0, 8), 16) !== timeline) return null;
  return BigInt(`0x${name.slice(8, 16)}`) * segmentsPerLog + BigInt(`0x${name.slice(16)}`);
}
