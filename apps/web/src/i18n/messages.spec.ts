import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults, messageParts, readMessages } from '../../build/message-files.ts';

const source = join(import.meta.dirname, '..');

const sources = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

const allSource = sources.map(({ text }) => text).join('\n');

/** `request.status.` for an id that is put together, as in t(`request.status.${status}`). */
const prefixes = [...allSource.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{/g)].map(
  (match) => match[1] ?? '',
);

describe('the messages', () => {
  it('say the same things in both languages', () => {
    expect(messageFaults()).toEqual([]);
  });

  it('are all said somewhere', () => {
    const unsaid = Object.keys(readMessages('vi')).filter(
      (id) => !allSource.includes(`'${id}'`) && !prefixes.some((prefix) => id.startsWith(prefix)),
    );
    expect(unsaid).toEqual([]);
  });

  it.each(messageParts.filter((part) => part !== 'everybody'))(
    'of the role %s, which are loaded with its screens, are said by no others',
    (part) => {
      const others = sources.filter(({ name }) => !RegExp(`^(${part}/|roles/${part}-)`).test(name));
      const saying = others.filter(({ text }) => RegExp(`['\`]${part}\\.`).test(text));
      expect(saying.map(({ name }) => name)).toEqual([]);
    },
  );

  it('are composed as Vietnamese is typed (NFC)', () => {
    for (const text of Object.values(readMessages('vi'))) expect(text).toBe(text.normalize('NFC'));
  });
});
