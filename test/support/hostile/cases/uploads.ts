import { samples } from '../../../../libs/documents/src/files/fixtures/sample-files.js';
import { zipOf } from '../../../../libs/documents/src/files/fixtures/zip-file.js';

/**
 * What must become of it: `refused` when it is announced, when its bytes come or when it is whole; `infected`, and given
 * to nobody; `kept`, for it does no harm.
 */
export type UploadFate = 'refused' | 'infected' | 'kept';

export interface UploadCase {
  readonly family: string;
  /** What is hostile about it. */
  readonly why: string;
  readonly name: string;
  readonly bytes: () => Buffer;
  readonly must: UploadFate;
  /** What the sender says of its size, its part and its content, where that is a lie. */
  readonly says?: {
    readonly size?: number;
    readonly offset?: string;
    readonly type?: string;
    readonly sha256?: string;
  };
}

const mebibyte = 1_048_576;
const zeros = (mebibytes: number) => Buffer.alloc(mebibytes * mebibyte);
const text = () => samples.text;
/** The text that every scanner finds, in pieces so that none finds it here. */
const eicar = () =>
  Buffer.from(
    ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  );
const archive =
  (...names: string[]) =>
  () =>
    zipOf(names.map((name) => ({ name, content: 'a' })));
const office = (part: string, content: string | Buffer) => () =>
  zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<w:document/>' },
    { name: part, content },
  ]);
const nested = (levels: number) => () => {
  let inner = zipOf([{ name: 'a.txt', content: 'a' }]);
  for (let level = 0; level < levels; level++) inner = zipOf([{ name: 'b.zip', content: inner }]);
  return inner;
};

type Row = readonly [
  why: string,
  name: string,
  bytes: () => Buffer,
  must?: UploadFate,
  says?: UploadCase['says'],
];

function family(name: string, rows: readonly Row[]): UploadCase[] {
  return rows.map(([why, file, bytes, must = 'refused', says]) => ({
    family: name,
    ...{ why, name: file, bytes, must },
    ...(says && { says }),
  }));
}

/** Files made to do harm to the service, or to whoever opens them. */
export const uploadCases: readonly UploadCase[] = [
  ...family('names', [
    ['a path upwards', '../../etc/passwd.txt', text],
    ['a path of Windows', '..\\..\\boot.txt', text],
    ['a path from the root', '/etc/cron.d/a.txt', text],
    ['a path upwards, percent-encoded', '..%2F..%2Fa.txt', text],
    ['a path, percent-encoded, which is a name as well', 'a%2F..%2Fb.txt', text, 'kept'],
    ['NUL before the ending', 'a.pdf\0.txt', text],
    ['the direction of text turned', 'a\u202Etxt.exe.txt', text],
    ['nothing that prints', '\u200B.txt', text],
    ['a line for a header', 'a\r\nSet-Cookie: x.txt', text],
    ['a device of Windows', 'CON.txt', text],
    ['a hidden file', '.htaccess.txt', text],
    ['a dot at the end', 'a.txt.', text],
    ['a stream of Windows', 'a.txt::$DATA', text],
    ['a thousand letters', `${'a'.repeat(996)}.txt`, text],
    ['a megabyte of letters', `${'a'.repeat(900_000)}.txt`, text],
    ['no ending', 'passwd', text],
    ['only an ending', '.pdf', text],
    ['the ending of a program', 'a.exe', text],
    ['the ending of a page', 'a.html', text],
    ['the ending of a drawing', 'a.svg', text],
    ['the ending of a script', 'a.txt.php', text],
    ['markup, which is a name as well', '"><img src=x onerror=alert(1)>.txt', text, 'kept'],
    ['a private character', 'a\uE000.txt', text],
    ['half a character', 'a\uD800.txt', text],
  ]),
  ...family('sizes that lie', [
    ['nothing', 'a.txt', () => Buffer.alloc(0), 'refused', { size: 0 }],
    ['less than nothing', 'a.txt', text, 'refused', { size: -1 }],
    ['half a byte', 'a.txt', text, 'refused', { size: 0.5 }],
    ['five gigabytes', 'a.txt', text, 'refused', { size: 5e9 }],
    ['beyond all numbers', 'a.txt', text, 'refused', { size: 1e300 }],
    ['more than comes', 'a.txt', text, 'refused', { size: 1_000 }],
    ['less than comes', 'a.txt', () => Buffer.alloc(2_000, 'a'), 'refused', { size: 1_000 }],
    [
      'much less than comes',
      'a.txt',
      () => Buffer.alloc(9 * mebibyte, 'a'),
      'refused',
      { size: 1_000 },
    ],
    ['a part before the beginning', 'a.txt', text, 'refused', { offset: '-1' }],
    ['a part beyond the end', 'a.txt', text, 'refused', { offset: '1000000' }],
    ['a part somewhere', 'a.txt', text, 'refused', { offset: 'here' }],
    ['a part beyond all numbers', 'a.txt', text, 'refused', { offset: '9'.repeat(400) }],
    ['another digest', 'a.txt', text, 'refused', { sha256: '0'.repeat(64) }],
    ['a digest that is none', 'a.txt', text, 'refused', { sha256: '../' }],
  ]),
  ...family('contents that lie', [
    ['a program as a text', 'a.txt', () => Buffer.from('MZ\u0090\0\u0003')],
    ['a program of Linux as a PDF', 'a.pdf', () => Buffer.from('\u007FELF\u0002\u0001')],
    ['a page as a PDF', 'a.pdf', () => Buffer.from('<html><script>alert(1)</script>')],
    ['a drawing as a picture', 'a.png', () => Buffer.from('<svg onload="alert(1)"/>')],
    ['a picture as a PDF', 'a.pdf', () => samples.png],
    ['a sheet as a document', 'a.docx', () => samples.xlsx],
    ['a document as an archive', 'a.zip', () => samples.docx],
    ['a text with NUL', 'a.csv', () => Buffer.from('a\0b')],
    ['a text that is none', 'a.txt', () => Buffer.from([0xff, 0xfe, 0xfd])],
    ['a PDF cut short', 'a.pdf', () => samples.pdf.subarray(0, 20)],
    ['bytes that say to be JSON', 'a.txt', text, 'refused', { type: 'application/json' }],
    [
      'bytes that say to be a form',
      'a.txt',
      text,
      'refused',
      { type: 'multipart/form-data; boundary=x' },
    ],
    [
      'a page, which is a text as well',
      'a.txt',
      () => Buffer.from('<script>alert(1)</script>'),
      'kept',
    ],
    [
      'a formula, which is a table as well',
      'a.csv',
      () => Buffer.from('=cmd|" /C calc"!A0'),
      'kept',
    ],
  ]),
  ...family('two files in one', [
    ['a PDF that is an archive', 'a.pdf', () => Buffer.concat([samples.pdf, samples.zip])],
    [
      'a picture that is a PDF',
      'a.jpg',
      () => Buffer.concat([samples.jpeg, samples.pdf, Buffer.from([0xff, 0xd9])]),
    ],
    ['a picture that is an archive', 'a.png', () => Buffer.concat([samples.png, samples.zip])],
    [
      'a script that is an archive',
      'a.zip',
      () => Buffer.concat([Buffer.from('#!/bin/sh\n'), samples.zip]),
    ],
    [
      // Cameras and telephones write data of their own behind the end of a picture.
      'a picture with something behind, which is a picture as well',
      'a.jpg',
      () => Buffer.concat([samples.jpeg, Buffer.from('<script>alert(1)</script>')]),
      'kept',
    ],
  ]),
  ...family('archives', [
    ['a bomb', 'a.zip', () => zipOf([{ name: 'a.txt', content: zeros(210) }])],
    [
      'a bomb of many',
      'a.zip',
      () =>
        zipOf(
          Array.from({ length: 20 }, (_, i) => ({ name: `${String(i)}.txt`, content: zeros(12) })),
        ),
    ],
    ['a bomb as a document', 'a.docx', office('word/media/a.txt', zeros(210))],
    [
      'a bomb that says to be small',
      'a.zip',
      () => zipOf([{ name: 'a.txt', content: zeros(64), claims: 10 }]),
    ],
    [
      '10,000 entries',
      'a.zip',
      () =>
        zipOf(
          Array.from({ length: 10_000 }, (_, i) => ({ name: `${String(i)}.txt`, content: '' })),
        ),
    ],
    ['archives in archives', 'a.zip', nested(6)],
    ['a path upwards', 'a.zip', archive('../../etc/cron.d/a.txt')],
    ['a path from the root', 'a.zip', archive('/etc/a.txt')],
    ['a path of Windows', 'a.zip', archive('..\\a.txt')],
    ['a drive of Windows', 'a.zip', archive('C:\\a.txt')],
    ['a program', 'a.zip', archive('tờ trình.exe')],
    ['a script', 'a.zip', archive('a.txt', 'b.js')],
    ['a program whose name turns round', 'a.zip', archive('a\u202Etxt.exe')],
    ['a password', 'a.zip', () => zipOf([{ name: 'a.txt', content: 'a', isEncrypted: true }])],
    ['cut short', 'a.zip', () => samples.zip.subarray(0, -5)],
    ['nothing in it', 'a.zip', () => zipOf([])],
    [
      'an archive of another kind',
      'a.zip',
      () => zipOf([{ name: 'a.txt', content: 'Rar!\u001a\u0007' }]),
    ],
    ['two entries of one name', 'a.zip', archive('a.txt', 'a.txt'), 'kept'],
    ['macros', 'a.docx', office('word/vbaProject.bin', 'Attribute VB_Name')],
    [
      'a comment that is another archive',
      'a.zip',
      () => zipOf([{ name: 'a.txt', content: 'a' }], zipOf([]).toString('latin1')),
    ],
    [
      'a comment that begins like an archive',
      'a.zip',
      () => zipOf([{ name: 'a.txt', content: 'a' }], 'PK\u0005\u0006'),
      'kept',
    ],
  ]),
  ...family('what a scanner finds', [
    ['the text for it', 'a.txt', eicar, 'infected'],
    [
      'within a longer text',
      'a.txt',
      () => Buffer.concat([Buffer.alloc(mebibyte, 'a'), eicar()]),
      'infected',
    ],
    [
      'in a PDF',
      'a.pdf',
      () =>
        Buffer.concat([
          samples.pdf.subarray(0, -6),
          Buffer.from('% '),
          eicar(),
          Buffer.from('\n%%EOF\n'),
        ]),
      'infected',
    ],
  ]),
];
