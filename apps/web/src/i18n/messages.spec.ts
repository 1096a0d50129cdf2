import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults, readMessages } from '../../build/message-files.ts';

const source = join(import.meta.dirname, '..');

const allSource = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(source, name), 'utf8'))
  .join('\n');

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

  it('are composed as Vietnamese is typed (NFC)', () => {
    for (const text of Object.values(readMessages('vi'))) expect(text).toBe(text.normalize('NFC'));
  });
});
