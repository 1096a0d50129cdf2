import { placeholder } from '../letter/fill-text.js';
import type { FieldValue, LetterFields } from './letter-field.js';
import { isObject, shapeFaults } from './shape.js';
import { fault, type TemplateFault } from './template-fault.js';
import { templateShape } from './template-shape.js';

/** A text of a template with the names that it may use. */
interface PlacedText {
  readonly pointer: string;
  readonly text: string;
  readonly names: readonly string[];
}

/** Everything that is wrong with a template of a kind that has these fields, at once; empty when it may be published. */
export function templateFaults(template: unknown, fields: LetterFields): TemplateFault[] {
  const shape = shapeFaults(template, templateShape);
  if (!isObject(template)) return shape;
  const texts = textsOf(template, fields);
  const found = [...shape, ...texts.flatMap(textFaults), ...referenceFaults(template, fields)];
  // What a broken block was to say cannot be known: only a whole template is blamed for what it does not say.
  if (shape.length > 0) return found;
  return [...found, ...unusedFaults(fields, namesUsed(template, texts))];
}

function textsOf(template: Readonly<Record<string, unknown>>, fields: LetterFields): PlacedText[] {
  const names = namesOf(fields, (value) => typeof value === 'string');
  const placed = (pointer: string, text: unknown, allowed = names): PlacedText[] =>
    typeof text === 'string' ? [{ pointer, text, names: allowed }] : [];
  return [
    ...['title', 'summary', 'addressee'].flatMap((name) => placed(`/${name}`, template[name])),
    ...blocksOf(template).flatMap(([pointer, block]) => {
      const repeated = block.of === undefined ? names : rowNames(block.of, fields);
      return [
        ...placed(`${pointer}/caption`, block.caption),
        ...['text', 'label', 'amount'].flatMap((name) =>
          placed(`${pointer}/${name}`, block[name], repeated),
        ),
        ...['rows', 'columns'].flatMap((name) =>
          listOf(block[name]).flatMap((each, index) =>
            isObject(each)
              ? placed(`${pointer}/${name}/${String(index)}/text`, each.text, repeated)
              : [],
          ),
        ),
      ];
    }),
    ...listOf(template.recipients).flatMap((text, index) =>
      placed(`/recipients/${String(index)}`, text),
    ),
  ];
}

function textFaults({ pointer, text, names }: PlacedText): TemplateFault[] {
  const broken = /[{}]/.test(text.replace(placeholder, ''));
  const unknown = namesIn(text).filter((name) => !names.includes(name));
  return [
    ...(broken ? [fault(pointer, 'broken-placeholder')] : []),
    ...unknown.map((name) => unknownField(pointer, name, names)),
  ];
}

/** What blocks name outside of their texts: the list that they repeat, the field that they wait for. */
function referenceFaults(
  template: Readonly<Record<string, unknown>>,
  fields: LetterFields,
): TemplateFault[] {
  const lists = namesOf(fields, (value) => typeof value !== 'string');
  const all = Object.keys(fields);
  return blocksOf(template).flatMap(([pointer, { of, when }]) => [
    ...(typeof of === 'string' && !lists.includes(of)
      ? [unknownField(`${pointer}/of`, of, lists)]
      : []),
    ...(typeof when === 'string' && !all.includes(when)
      ? [unknownField(`${pointer}/when`, when, all)]
      : []),
  ]);
}

/** What the law wants said must be said. */
function unusedFaults(fields: LetterFields, used: ReadonlySet<string>): TemplateFault[] {
  return Object.entries(fields)
    .filter(([name, { required }]) => required && !used.has(name))
    .map(([name, { vi }]) => ({
      pointer: '/body',
      code: 'required-field-unused',
      message: {
        vi: `Thiếu nội dung bắt buộc {${name}} (${vi}).`,
        en: `does not say {${name}}, which this letter must say`,
      },
    }));
}

function namesUsed(
  template: Readonly<Record<string, unknown>>,
  texts: readonly PlacedText[],
): ReadonlySet<string> {
  const lists = blocksOf(template).map(([, { of }]) => String(of));
  return new Set([...texts.flatMap(({ text }) => namesIn(text)), ...lists]);
}

function unknownField(pointer: string, name: string, names: readonly string[]): TemplateFault {
  const known = names.map((each) => `{${each}}`).join(', ') || '–';
  return {
    pointer,
    code: 'unknown-placeholder',
    message: {
      vi: `Không có trường {${name}} ở đây; có thể dùng: ${known}.`,
      en: `names {${name}}, which does not exist here; there are: ${known}`,
    },
  };
}

function blocksOf(
  template: Readonly<Record<string, unknown>>,
): [pointer: string, block: Readonly<Record<string, unknown>>][] {
  return listOf(template.body).flatMap((block, index) =>
    isObject(block) ? [[`/body/${String(index)}`, block]] : [],
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function namesIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => name);
}

function namesOf(fields: LetterFields, wanted: (sample: FieldValue) => boolean): string[] {
  return Object.keys(fields).filter((name) => wanted(fields[name]?.sample ?? ''));
}

/** The names that the rows of a list have. */
function rowNames(of: unknown, fields: LetterFields): string[] {
  const sample = typeof of === 'string' && Object.hasOwn(fields, of) ? fields[of]?.sample : '';
  return typeof sample === 'object' ? Object.keys(sample[0] ?? {}) : [];
}
