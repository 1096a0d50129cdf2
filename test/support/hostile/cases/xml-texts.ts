import {
  bpmnFile,
  bpmnWith,
  decisionWith,
  dmnFile,
  soundFile,
  xmlFamily,
  type XmlCase,
  type XmlRow,
} from './xml-case.js';

const version = '<?xml version="1.0" encoding="UTF-8"?>';
const lols = (levels: number) =>
  Array.from({ length: levels }, (_, i) => {
    const inner = i === 0 ? 'lol' : `&l${String(i - 1)};`.repeat(10);
    return `<!ENTITY l${String(i)} "${inner}">`;
  }).join('');
const typed = (inside: string) => `${version}<!DOCTYPE d [${inside}]>`;

const entities = (sound: (before: string, text?: string) => string): XmlRow[] => [
  ['a billion laughs', sound(typed(lols(10)), '&l9;')],
  [
    'one huge entity a thousand times',
    sound(typed(`<!ENTITY a "${'a'.repeat(50_000)}">`), '&a;'.repeat(1_000)),
  ],
  ['an entity of itself', sound(typed('<!ENTITY a "&a;">'), '&a;')],
  ['two entities of each other', sound(typed('<!ENTITY a "&b;"><!ENTITY b "&a;">'), '&a;')],
  ['a file of this machine', sound(typed('<!ENTITY x SYSTEM "file:///etc/passwd">'), '&x;')],
  [
    'a page of this machine',
    sound(typed('<!ENTITY x SYSTEM "http://127.0.0.1:8080/api/health">'), '&x;'),
  ],
  [
    'a public identifier',
    sound(typed('<!ENTITY x PUBLIC "-//X//EN" "http://169.254.169.254/latest">'), '&x;'),
  ],
  [
    'a parameter entity from elsewhere',
    sound(typed('<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd">%x;')),
  ],
  ['parameter entities in each other', sound(typed('<!ENTITY % a "<!ENTITY b \'c\'>">%a;'), '&b;')],
  [
    'a document type from elsewhere',
    sound(`${version}<!DOCTYPE d SYSTEM "http://127.0.0.1/x.dtd">`),
  ],
  ['a document type with nothing in it', sound(`${version}<!DOCTYPE d>`)],
  ['a document type in small letters', sound(`${version}<!doctype d>`)],
  ['attributes that are always there', sound(typed('<!ATTLIST d id CDATA "evil">'))],
  ['a notation', sound(typed('<!NOTATION n SYSTEM "sh">'))],
  [
    'a document type after a comment',
    sound(`${version}<!-- --><!DOCTYPE d [<!ENTITY a "b">]>`, '&a;'),
  ],
  ['an entity that nobody declared', sound(version, '&evil;')],
  ['an entity of HTML', sound(version, '&nbsp;')],
  ['an ampersand by itself', sound(version, 'a & b')],
  ['a character that is none', sound(version, '&#0;')],
  ['half of a character', sound(version, '&#xD800;')],
  ['a character beyond Unicode', sound(version, '&#x110000;')],
  ['a number of a thousand digits', sound(version, `&#${'9'.repeat(1_000)};`)],
  ['a document type within', sound(version, '<!DOCTYPE x>')],
  ['a section that depends', sound(version, '<![INCLUDE[x]]>')],
];

const encodings = (sound: (before: string, text?: string) => string): XmlRow[] => [
  ['says UTF-16', sound('<?xml version="1.0" encoding="UTF-16"?>'), 'refused'],
  ['says UTF-7', sound('<?xml version="1.0" encoding="UTF-7"?>', '+ADw-script+AD4-'), 'refused'],
  ['says EBCDIC', sound('<?xml version="1.0" encoding="IBM037"?>'), 'refused'],
  ['says XML 1.1', sound('<?xml version="1.1"?>', '\u0001')],
  ['is declared twice', sound(`${version}${version}`), 'harmless'],
  ['is declared too late', sound(`  ${version}`), 'harmless'],
  ['has NUL', sound(version, 'a\0b'), 'unreadable'],
  ['has half a character', sound(version, '\uD800'), 'unreadable'],
  ['has a character that is none', sound(version, '\uFFFE')],
  ['has a control character', sound(version, '\u001B[2J')],
  ['has two byte order marks', sound(`\uFEFF\uFEFF${version}`), 'harmless'],
  ['turns round', sound(version, '\u202E'), 'harmless'],
  ['has an instruction for a program', sound(`${version}<?php system("id"); ?>`), 'harmless'],
  [
    'has a style from elsewhere',
    sound(`${version}<?xml-stylesheet href="http://127.0.0.1/x.xsl"?>`),
    'harmless',
  ],
  ['has 50,000 instructions', sound(`${version}${'<?a b?>'.repeat(50_000)}`), 'harmless'],
  ['has 50,000 comments', sound(`${version}${'<!--a-->'.repeat(50_000)}`), 'harmless'],
  ['has a comment in a comment', sound(version, '<!-- <!-- --> -->'), 'harmless'],
  ['has 900 KB of spaces', sound(version, ' '.repeat(900_000)), 'harmless'],
  ['has 900 KB of raw text', sound(version, `<![CDATA[${'<'.repeat(900_000)}]]>`), 'harmless'],
  ['has more than a megabyte', sound(version, 'a'.repeat(1_048_577)), 'unreadable'],
  ['has more than a megabyte of Vietnamese', sound(version, 'ệ'.repeat(349_600)), 'unreadable'],
];

/** Cut off in the middle of everything that can be cut. */
const truncated = (whole: string): XmlRow[] =>
  (
    [
      ['in its declaration', 10],
      ['in the name of its root', 45],
      ['in the name of an attribute', 70],
      ['in the value of an attribute', 100],
      ['before its last tag', -25],
      ['in its last tag', -4],
    ] as const
  ).map(([why, at]) => [`cut off ${why}`, whole.slice(0, at)]);

const roots = (language: 'bpmn' | 'dmn'): XmlRow[] => [
  ['nothing', ''],
  ['spaces', ' \n\t'],
  ['a comment', '<!-- nothing -->'],
  ['a declaration', version],
  ['HTML', '<html><body onload="alert(1)"/></html>'],
  ['SVG with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['JSON', '{"__proto__": {"admin": true}}'],
  ['YAML', 'a: &a [*a]'],
  ['the bytes of an archive', 'PK\u0003\u0004\u0014'],
  ['a shell script', '#!/bin/sh\nrm -rf /'],
  ['the other language', language === 'bpmn' ? dmnFile() : bpmnFile()],
  [
    'two roots',
    language === 'bpmn' ? `${bpmnFile()}${bpmnFile('', '')}` : `${dmnFile()}${dmnFile('', '')}`,
  ],
  ['a text after the root', `${language === 'bpmn' ? bpmnFile() : dmnFile()} and more`],
  [
    'an unknown version',
    language === 'bpmn'
      ? bpmnFile().replace('20100524', '20990101')
      : dmnFile().replace('20191111', '20990101'),
  ],
  [
    'no namespace',
    language === 'bpmn'
      ? bpmnFile()
          .replaceAll('bpmn:', '')
          .replace(/xmlns:?\w*="[^"]*20100524[^"]*"/, '')
      : dmnFile().replace(/xmlns="[^"]*"/, ''),
  ],
  ['a part as the root', language === 'bpmn' ? bpmnWith() : decisionWith()],
  [
    'a document in a document',
    language === 'bpmn' ? bpmnFile(bpmnFile('', '')) : dmnFile(dmnFile('', '')),
  ],
  [
    'an inclusion',
    language === 'bpmn'
      ? bpmnFile(
          `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>${bpmnWith()}`,
        )
      : dmnFile(
          `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>${decisionWith()}`,
        ),
  ],
];

const body = (content: string) =>
  JSON.stringify({ files: [{ name: 'a.bpmn', content }], dryRun: true });
const json = 'application/json';
const raw = (why: string, bytes: Buffer, type = json): XmlCase => ({
  family: 'bodies that are not what they say',
  ...{ why, must: 'unreadable', raw: { body: bytes, type } },
});

/** What stands around a model: entities, encodings, what is missing, what it is at all. */
export const xmlTexts: readonly XmlCase[] = [
  ...xmlFamily('document types and entities', 'bpmn', entities(soundFile.bpmn)),
  ...xmlFamily('document types and entities', 'dmn', entities(soundFile.dmn)),
  ...xmlFamily('characters and encodings', 'bpmn', encodings(soundFile.bpmn)),
  ...xmlFamily('characters and encodings', 'dmn', encodings(soundFile.dmn)),
  ...xmlFamily('files cut off', 'bpmn', truncated(bpmnFile())),
  ...xmlFamily('files cut off', 'dmn', truncated(dmnFile())),
  ...xmlFamily('no models at all', 'bpmn', roots('bpmn')),
  ...xmlFamily('no models at all', 'dmn', roots('dmn')),
  raw('XML itself', Buffer.from(bpmnFile()), 'application/xml'),
  raw('XML that says to be JSON', Buffer.from(bpmnFile())),
  raw('UTF-16', Buffer.from(body(bpmnFile()), 'utf16le')),
  raw('UTF-16 that says so', Buffer.from(body(bpmnFile()), 'utf16le'), `${json}; charset=utf-16`),
  raw(
    'bytes that are no UTF-8',
    Buffer.concat([
      Buffer.from('{"files":[{"name":"'),
      Buffer.from([0xc0, 0xaf, 0xff]),
      Buffer.from('"}]}'),
    ]),
  ),
  raw('more than a megabyte', Buffer.from(body('a'.repeat(2_000_000)))),
  raw('brackets to the end of the world', Buffer.from('['.repeat(500_000))),
  raw('objects to the end of the world', Buffer.from('{"a":'.repeat(150_000))),
  raw('a prototype', Buffer.from('{"__proto__":{"dryRun":true},"files":[]}')),
  raw(
    'a hundred thousand files',
    Buffer.from(
      JSON.stringify({ files: Array.from({ length: 30_000 }, () => ({ name: 'a', content: '' })) }),
    ),
  ),
  raw('no files', Buffer.from('{"files":[]}')),
  raw('a file without a name', Buffer.from('{"files":[{"content":""}]}')),
  raw('a name with NUL', Buffer.from('{"files":[{"name":"a\\u0000.bpmn","content":""}]}')),
];
