import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

/** By id. */
export type Messages = Readonly<Record<string, string>>;

const source = join(import.meta.dirname, '../src');

/** What is around every screen, and what screens are made of: their messages are fetched at once. */
const everywhere = ['frame', 'parts'];

/** What the messages of a language are fetched in: one file for everybody, and one for each feature's screens. */
export function messageParts(): string[] {
  return [...new Set(Object.keys(readMessages('vi')).map(partOf))].sort();
}

/** All messages of one language: those of every `<feature>.<language>.json`. */
export function readMessages(language: Language): Messages {
  return Object.assign({}, ...filesOf(language).map((file) => read(file) as object)) as Messages;
}

/** As the browser gets them, all or a part: those with parameters parsed beforehand, so that it needs no parser. */
export function compiledMessages(
  language: Language,
  part?: string,
): Readonly<Record<string, string | MessageFormatElement[]>> {
  return Object.fromEntries(
    Object.entries(readMessages(language))
      .filter(([id]) => part === undefined || partOf(id) === part)
      .map(([id, text]) => [
        id,
        /[{<']/.test(text) ? parse(text, { captureLocation: false }) : text,
      ]),
  );
}

/** The part that a message is fetched with: `inbox` of `inbox.group.today`. */
export function partOf(id: string): string {
  const feature = id.slice(0, id.indexOf('.'));
  return everywhere.includes(feature) ? 'everybody' : feature;
}

/** What is wrong with the messages; empty when both languages say the same things. */
export function messageFaults(): string[] {
  const [vi, en] = [readMessages('vi'), readMessages('en')];
  return [
    ...languages.flatMap(repeatedIds),
    ...missing(vi, en).map((id) => `${id} is missing in English`),
    ...missing(en, vi).map((id) => `${id} is missing in Vietnamese`),
    ...Object.entries({ ...vi }).flatMap(([id, text]) => unlike(id, text, en[id])),
  ];
}

/** What a message must be handed, e.g. the names of counts. */
export function parametersOf(text: string): string[] {
  return [...new Set(parametersIn(parse(text)))].sort();
}

function parametersIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [element.value, ...parametersIn(element.children)];
    const inner = 'options' in element ? Object.values(element.options) : [];
    return [element.value, ...inner.flatMap(({ value }) => parametersIn(value))];
  });
}

function unlike(id: string, vi: string, en: string | undefined): string[] {
  if (en === undefined) return [];
  const [inVi, inEn] = [parametersOf(vi).join(', '), parametersOf(en).join(', ')];
  return inVi === inEn
    ? []
    : [`${id} takes ${inVi || 'nothing'} in Vietnamese, ${inEn || 'nothing'} in English`];
}

function missing(here: Messages, there: Messages): string[] {
  return Object.keys(here).filter((id) => !there[id]);
}

function repeatedIds(language: Language): string[] {
  const ids = filesOf(language).flatMap((file) => Object.keys(read(file)));
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${id} stands in two files of ${language}`);
}

function filesOf(language: Language): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`.${language}.json`))
    .map((name) => join(source, name))
    .sort();
}

function read(file: string): Messages {
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}
