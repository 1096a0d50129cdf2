import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageParts } from '../../build/message-files.ts';

const source = join(import.meta.dirname, '..');
const features = messageParts().filter((part) => part !== 'everybody');

const routeFiles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('-routes.tsx'))
  .map((name) => join(source, name));

/** Every `lazyScreen(['inbox'], () => import('../inbox/inbox-screen'), …)`. */
const screens = routeFiles.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /lazyScreen\(\s*\[([^\]]*)\],\s*\(\) => import\('([^']+)'\)/g,
    ),
  ].map(([, says = '', module = '']) => ({
    screen: module.replace('../', ''),
    says: [...says.matchAll(/'([^']+)'/g)].map((match) => match[1]!),
    file: moduleAt(file, module)!,
  })),
);

describe('the messages that are fetched with a screen', () => {
  it.each(screens)('$screen are those that it says, or asks for later', ({ says, file }) => {
    const reached = reachedFrom([file]);
    expect([...says, ...featuresWantedBy(reached)].sort()).toEqual(featuresSaidBy(reached));
  });

  it('are no concern of what is around every screen', () => {
    const around = reachedFrom([join(source, 'main.tsx')]);
    expect(featuresSaidBy(around)).toEqual(featuresWantedBy(around));
  });
});

/** These files and what they import, now or later. Of routes only what they import now: the screens are looked at by themselves. */
function reachedFrom(files: readonly string[]): string[] {
  const reached = [...files];
  for (const file of reached) {
    for (const [, later, name = ''] of read(file).matchAll(/(?:from|import(\()?) ?'(\.[^']+)'/g)) {
      const found = later && routeFiles.includes(file) ? undefined : moduleAt(file, name);
      if (found && !reached.includes(found)) reached.push(found);
    }
  }
  return reached;
}

function featuresSaidBy(files: readonly string[]): string[] {
  const text = files.map(read).join('\n');
  return features.filter((feature) => RegExp(`['\`]${feature}\\.[\\w$]`).test(text));
}

/** Of `wantMessages('sign-in')`: what asks for its own messages. */
function featuresWantedBy(files: readonly string[]): string[] {
  const text = files.map(read).join('\n');
  return features.filter((feature) => RegExp(`wantMessages\\('${feature}'`).test(text));
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Nothing for what is no program, such as a style sheet. */
function moduleAt(from: string, name: string): string | undefined {
  const path = join(dirname(from), name);
  return ['.ts', '.tsx'].map((ending) => path + ending).find((file) => existsSync(file));
}
