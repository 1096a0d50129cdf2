import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples } from '../fixtures/sample-files.js';
import { zipOf } from '../fixtures/zip-file.js';
import { FileRefused } from './file-refused.js';
import { inspectFile } from './inspect-file.js';

const zeros = (mebibytes: number) => Buffer.alloc(mebibytes * 1_048_576);

/** Each holds several of the one below it. */
function nestedZip(levels: number): Buffer {
  let inner = zipOf([{ name: 'a.txt', content: 'a' }]);
  for (let level = 0; level < levels; level++) {
    inner = zipOf([0, 1, 2].map((each) => ({ name: `${String(each)}.zip`, content: inner })));
  }
  return inner;
}

const many = (count: number) =>
  zipOf(Array.from({ length: count }, (_, i) => ({ name: `${String(i)}.txt`, content: '' })));

describe('the content of a file', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'minhbach-spec-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  async function verdict(name: string, content: Buffer): Promise<string> {
    const path = join(folder, 'file');
    await writeFile(path, content);
    try {
      return await inspectFile(path, name);
    } catch (error) {
      if (error instanceof FileRefused) return error.code;
      throw error;
    }
  }

  it.each<[string, Buffer, string]>([
    ['a.pdf', samples.pdf, 'pdf'],
    ['a.PNG', samples.png, 'png'],
    ['a.jpg', samples.jpeg, 'jpeg'],
    ['a.tif', samples.tiff, 'tiff'],
    ['a.txt', samples.text, 'txt'],
    ['a.csv', samples.text, 'csv'],
    ['a.csv', samples.utf16, 'csv'],
    ['a.docx', samples.docx, 'docx'],
    ['a.xlsx', samples.xlsx, 'xlsx'],
    ['a.odt', samples.odt, 'odt'],
    ['a.zip', samples.zip, 'zip'],
    ['a.zip', zipOf([{ name: 'tờ trình.docx', content: samples.docx }]), 'zip'],
    ['a.zip', nestedZip(2), 'zip'],
    ['a.zip', many(1_000), 'zip'],
    ['a.zip', zipOf([]), 'type-mismatch'],
  ])('%s is taken as what it is', async (name, content, expected) => {
    expect(await verdict(name, content)).toBe(expected);
  });

  it.each<[what: string, name: string, content: Buffer, code: string]>([
    ['a picture under the name of a PDF', 'a.pdf', samples.png, 'type-mismatch'],
    ['a document under the name of an archive', 'a.zip', samples.docx, 'type-mismatch'],
    ['a sheet under the name of a document', 'a.docx', samples.xlsx, 'type-mismatch'],
    [
      'a program under the name of a text',
      'a.txt',
      Buffer.from('MZ\u0090\0\u0003'),
      'type-mismatch',
    ],
    ['a text with a NUL', 'a.txt', Buffer.from('a\0b'), 'type-mismatch'],
    ['a text in another encoding', 'a.csv', Buffer.from([0x53, 0xf4, 0x0a]), 'type-mismatch'],
    [
      'a text whose last letter is cut in two',
      'a.txt',
      samples.text.subarray(0, 3),
      'type-mismatch',
    ],
    ['a PDF cut short', 'a.pdf', samples.pdf.subarray(0, 30), 'file-damaged'],
    ['a picture cut short', 'a.png', samples.png.subarray(0, 40), 'file-damaged'],
    ['an archive cut short', 'a.zip', samples.zip.subarray(0, -5), 'file-damaged'],
    [
      'a PDF that is an archive, too',
      'a.pdf',
      Buffer.concat([samples.pdf, samples.zip]),
      'file-ambiguous',
    ],
    [
      'a picture that is a PDF, too',
      'a.jpg',
      Buffer.concat([samples.jpeg, samples.pdf, Buffer.from([0xff, 0xd9])]),
      'file-ambiguous',
    ],
    [
      'an archive with something in front',
      'a.zip',
      Buffer.concat([Buffer.from('#!/bin/sh\n'), samples.zip]),
      'type-mismatch',
    ],
    ['an archive behind bytes of its own kind', 'a.zip', behindAnEntry(), 'file-ambiguous'],
    [
      'an archive whose comment is another one',
      'a.zip',
      zipOf([{ name: 'a.txt', content: 'a' }], zipOf([]).toString('latin1')),
      'file-ambiguous',
    ],
    ['10,000 entries', 'a.zip', many(10_000), 'archive-too-many'],
    [
      '1,001 entries in two archives',
      'a.zip',
      zipOf([{ name: 'b.zip', content: many(1_000) }]),
      'archive-too-many',
    ],
    [
      'much of nothing',
      'a.zip',
      zipOf([{ name: 'a.txt', content: zeros(64) }]),
      'archive-too-large',
    ],
    [
      'a document of much of nothing',
      'a.docx',
      zipOf([
        { name: '[Content_Types].xml', content: '' },
        { name: 'word/document.xml', content: zeros(64) },
      ]),
      'archive-too-large',
    ],
    [
      'a lie about its size',
      'a.zip',
      zipOf([{ name: 'a.txt', content: zeros(64), claims: 10 }]),
      'file-damaged',
    ],
    ['archives in archives in archives', 'a.zip', nestedZip(3), 'archive-nested'],
    [
      'an archive of another kind within',
      'a.zip',
      zipOf([{ name: 'a.txt', content: 'Rar!\u001a\u0007' }]),
      'archive-nested',
    ],
    [
      'an archive with a password',
      'a.zip',
      zipOf([{ name: 'a.txt', content: 'a', isEncrypted: true }]),
      'archive-encrypted',
    ],
    [
      'a path that leaves the archive',
      'a.zip',
      zipOf([{ name: '../a.txt', content: 'a' }]),
      'archive-unsafe',
    ],
    ['an absolute path', 'a.zip', zipOf([{ name: '/etc/a.txt', content: 'a' }]), 'archive-unsafe'],
    [
      'a program in an archive',
      'a.zip',
      zipOf([{ name: 'hoa-don.PDF.exe', content: 'MZ' }]),
      'archive-unsafe',
    ],
    [
      'a document with macros',
      'a.docx',
      zipOf([
        { name: '[Content_Types].xml', content: '' },
        { name: 'word/vbaProject.bin', content: '' },
      ]),
      'has-macros',
    ],
  ])('%s is refused', async (_what, name, content, code) => {
    expect(await verdict(name, content)).toBe(code);
  });
});

/** An archive whose directory does not know of its first entry. */
function behindAnEntry(): Buffer {
  const hidden = zipOf([{ name: 'x.txt', content: 'x' }]);
  const local = hidden.subarray(0, hidden.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])));
  const shown = zipOf([{ name: 'y.txt', content: 'y' }]);
  const joined = Buffer.concat([local, shown]);
  const directoryAt = joined.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  joined.writeUInt32LE(local.length, directoryAt + 42);
  const endAt = joined.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  joined.writeUInt32LE(directoryAt, endAt + 16);
  return joined;
}
