import type { Random } from '../../property/model/random.js';

/** Texts that have broken others: databases, pages, file names, mails, expressions, clocks. */
export const hostileTexts: readonly string[] = [
  ...[
    '',
    ' ',
    '\t\n',
    '\0',
    'a\0b',
    '\ud800',
    '\u202egnp.exe',
    '\ufeff',
    '\u200b',
    'e\u0302\u0301',
  ],
  ...[
    "' OR 1=1 --",
    "'; DROP TABLE person; --",
    '%',
    '_',
    '\\',
    '$1',
    '${7*7}',
    '{{7*7}}',
    '{title}',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=a>',
    'javascript:alert(1)',
    '//evil.example',
  ],
  ...[
    '../../../etc/passwd',
    '..%2f..%2f',
    'C:\\con',
    'a\r\nBcc: b@c.example',
    'a\r\nSet-Cookie: x=1',
  ],
  ...['__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', 'true', '[]', '{}'],
  ...['for i in 1..1000000000 return i', '= 1/0', 'date("x")', '((((((((((((((((', '(a+)+$'],
  ...[
    '0',
    '-1',
    '1e309',
    '9223372036854775807',
    '9223372036854775808',
    '99999999999999999999',
    '0x10',
  ],
  ...[
    '1.5',
    '00001',
    '+1',
    '１２',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '-271821-04-20',
    '10000-01-01',
  ],
  ...[
    '2026-10-05T08:00:00',
    '2026-10-05T25:00:00Z',
    '+275760-09-13T00:00:00Z',
    '0001-01-01T00:00:00Z',
    'infinity',
  ],
  ...[
    '2026-13',
    '2026-00',
    '2026-1',
    'http://127.0.0.1:22/',
    'http://[::1]/',
    'file:///etc/passwd',
  ],
  ...['😀'.repeat(200), 'ề'.repeat(5_000), 'x'.repeat(100_000), '9'.repeat(400), '('.repeat(2_000)],
];

const hostileValues: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, [], {}, [[]], [null]],
  ...[{ length: 1 }, { toString: 1 }, { then: 1 }, { $gt: '' }, nested(15), nested(40)],
  Array.from({ length: 500 }, () => 'a'),
];

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : { a: nested(depth - 1) };
}

function hostileValue(random: Random): unknown {
  return random.chance(60) ? random.oneOf(hostileTexts) : random.oneOf(hostileValues);
}

/** The value with one thing in it that is not as it should be, somewhere. */
export function spoiled(value: unknown, random: Random): unknown {
  if (value === null || typeof value !== 'object' || random.chance(10)) return hostileValue(random);
  if (Array.isArray(value)) return spoiledList(value, random);
  const members = Object.entries(value);
  if (members.length === 0 || random.chance(10)) {
    return { ...value, [random.oneOf(hostileTexts)]: hostileValue(random) };
  }
  const [name, member] = random.oneOf(members);
  if (random.chance(15)) return Object.fromEntries(members.filter(([each]) => each !== name));
  return { ...value, [name]: spoiled(member, random) };
}

function spoiledList(list: readonly unknown[], random: Random): unknown[] {
  if (list.length === 0) return [hostileValue(random)];
  if (random.chance(20)) return [...list, ...list];
  const place = random.below(list.length);
  return list.map((each, index) => (index === place ? spoiled(each, random) : each));
}

/** Bodies that are no JSON, or none that anybody sends. */
export const hostileBodies: readonly string[] = [
  ...['', '{', '[]', '""', '0', 'null', '{"a":1,"a":2}', '{"__proto__":{"a":1}}', '\ufeff{}'],
  ...['['.repeat(20_000), `{"a":${'9'.repeat(5_000)}}`, '{"a":"\\ud800"}', '{"\\u0000":1}', '<a/>'],
];
