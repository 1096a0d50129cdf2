import type { Random } from '../../property/model/random.js';
import { resolved, type Schema, type Schemas } from './api-document.js';

/** What values are drawn from. */
export interface Source {
  readonly random: Random;
  readonly schemas: Schemas;
  /** Names and keys that the service knows. */
  readonly known: readonly string[];
}

const deepest = 8;
const texts = [
  ...['Quyết định ban hành bảng giá đất năm 2026', 'Lập phương án sản xuất', 'Công ty A', 'Có.'],
  ...['a', '1', 'có dấu ề', '2026', 'https://vinhlong.gov.vn/1', 'mau@example.vn', '01/2026/QĐ'],
];
const dates = ['2026-10-05', '2026-10-01', '2026-12-31', '2024-02-29', '2026-01-01'];
const instants = ['2026-10-05T08:00:00+07:00', '2026-10-01T00:00:00.000Z', '2026-10-04T23:59:59Z'];

/** A value as the schema wants it, as far as a schema tells. */
export function soundValue(schema: Schema, source: Source, depth = 0): unknown {
  const { random, schemas } = source;
  const wanted = resolved(schema, schemas);
  if (wanted.nullable === true && random.chance(15)) return null;
  if (wanted.enum) return random.oneOf(wanted.enum);
  if (wanted.oneOf) return soundValue(random.oneOf(wanted.oneOf), source, depth);
  if (wanted.allOf)
    return Object.assign({}, ...wanted.allOf.map((each) => soundValue(each, source, depth)));
  switch (wanted.type) {
    case 'boolean':
      return random.chance(50);
    case 'integer':
      return soundNumber(wanted, random);
    case 'number':
      return soundNumber(wanted, random) + random.below(100) / 100;
    case 'array':
      return soundList(wanted, source, depth);
    case 'string':
      return soundText(wanted, source);
    default:
      return soundObject(wanted, source, depth);
  }
}

function soundNumber({ minimum = 0, maximum = minimum + 100 }: Schema, random: Random): number {
  return random.oneOf([minimum, maximum, minimum + random.below(maximum - minimum + 1)]);
}

function soundList({ items, minItems = 0, maxItems = 3 }: Schema, source: Source, depth: number) {
  const length =
    depth > deepest ? minItems : minItems + source.random.below(Math.min(3, maxItems) + 1);
  return Array.from({ length }, () => soundValue(items ?? {}, source, depth + 1));
}

function soundText({ format, example, maxLength }: Schema, { random, known }: Source): string {
  if (format === 'date') return random.oneOf(dates);
  if (format === 'date-time') return random.oneOf(instants);
  if (typeof example === 'string' && random.chance(40)) return example;
  const text = random.oneOf(random.chance(50) ? known : texts);
  return maxLength === undefined ? text : text.slice(0, maxLength);
}

function soundObject(schema: Schema, source: Source, depth: number): Record<string, unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const { random } = source;
  const members = Object.entries(properties)
    .filter(([name]) => required.includes(name) || (depth < deepest && random.chance(50)))
    .map(([name, member]) => [name, soundValue(member, source, depth + 1)] as const);
  const free = typeof additionalProperties === 'object' || Object.keys(properties).length === 0;
  const more = free && random.chance(50) ? [[random.oneOf(source.known), random.oneOf(texts)]] : [];
  return Object.fromEntries([...members, ...more]) as Record<string, unknown>;
}
