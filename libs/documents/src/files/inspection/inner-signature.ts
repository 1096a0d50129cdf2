const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** Archives that are not looked into: RAR, 7z, gzip, bzip2, xz, and cabinets. */
const foreign = [
  Buffer.from('Rar!', 'latin1'),
  Buffer.from([0x37, 0x7a, 0xbc, 0xaf]),
  Buffer.from([0x1f, 0x8b]),
  Buffer.from('BZh', 'latin1'),
  Buffer.from([0xfd, 0x37, 0x7a, 0x58]),
  Buffer.from('MSCF', 'latin1'),
];

/** As many of the first bytes of an entry as are needed: the longest name of an OpenDocument type has fewer. */
export const signatureLength = 128;

export function isZip(head: Buffer): boolean {
  return head.subarray(0, zip.length).equals(zip);
}

/** Whether it is an archive of a kind that is not taken. */
export function foreignArchive(head: Buffer): boolean {
  return foreign.some((bytes) => head.subarray(0, bytes.length).equals(bytes));
}
