import type { Random } from '../../property/model/random.js';
import type { Request } from '../api-under-test.js';
import type { Operation, Parameter } from './api-document.js';
import { hostileBodies, hostileTexts, spoiled } from './hostile-value.js';
import type { Knowledge } from './knowledge.js';
import { soundValue, type Source } from './sound-value.js';

/** As the document has it, spoiled in a place or two, or nothing that a client of it would send. */
type Manner = 'sound' | 'nearly-sound' | 'hostile';

const manners = { sound: 50, 'nearly-sound': 35, hostile: 15 } as const;

/** A call of an operation by somebody, or by a stranger. */
export function callOf(operation: Operation, knowledge: Knowledge, source: Source): Request {
  const { random } = source;
  const manner: Manner = random.weighted(manners);
  const isStranger = random.chance(3) || signsOut(operation);
  return {
    method: operation.method,
    url: addressOf(operation, manner, knowledge, source),
    ...(!isStranger && { as: knowledge.personFor(operation, random) }),
    headers: headersOf(operation, manner, random),
    ...bodyOf(operation, manner, knowledge, source),
  };
}

/** Somebody who has signed out would be a stranger from then on. */
function signsOut({ method, path }: Operation): boolean {
  return method === 'DELETE' && path === '/api/session';
}

function addressOf(
  { path, parameters }: Operation,
  manner: Manner,
  knowledge: Knowledge,
  source: Source,
): string {
  const { random } = source;
  const isSpoiled = () => manner !== 'sound' && random.chance(30);
  const filled = path.replace(/\{\w+\}/g, () =>
    encoded(isSpoiled() ? random.oneOf(hostileTexts) : knowledge.keyFor(path, random), random),
  );
  const query = parameters
    .filter((each) => each.in === 'query' && (each.required === true || random.chance(40)))
    .map((each) => queryOf(each, isSpoiled(), source));
  if (manner === 'hostile')
    query.push(random.oneOf(['%', 'a[b]=c', 'limit=', 'x=%00', 'after=a&after=b']));
  return `${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function queryOf({ name, schema = {} }: Parameter, isSpoiled: boolean, source: Source): string {
  const { random } = source;
  const value = isSpoiled ? random.oneOf(hostileTexts) : soundValue(schema, source);
  const values = Array.isArray(value) ? value : [value];
  return values.map((each) => `${name}=${encoded(String(each), random)}`).join('&');
}

/** A lone half of a character cannot be written in an address; a broken escape can. */
function encoded(text: string, random: Random): string {
  if (!text.isWellFormed()) return random.oneOf(['%ed%a0%80', '%ff', '%c3']);
  return encodeURIComponent(text.slice(0, 1_000)).replace(/^\.\.?$/, '%2e%2e');
}

function headersOf({ method, path }: Operation, manner: Manner, random: Random) {
  const isHostile = manner === 'hostile';
  return {
    ...(method === 'POST' && {
      'idempotency-key': isHostile
        ? random.oneOf(['', 'a', 'ề'.normalize('NFKD').slice(0, 1), 'k'.repeat(300)])
        : String(random.below(2 ** 31)),
    }),
    ...(path.endsWith('/content') && { 'upload-offset': random.oneOf(['0', '1', '-1', 'x']) }),
    ...(random.chance(20) && {
      'accept-language': random.oneOf(['en', 'vi', '*;q=x', 'x'.repeat(500)]),
    }),
  };
}

function bodyOf(
  operation: Operation,
  manner: Manner,
  knowledge: Knowledge,
  source: Source,
): Pick<Request, 'body'> {
  const { method, path, body } = operation;
  const { random } = source;
  if (method === 'GET' || method === 'DELETE') return {};
  if (path.endsWith('/content')) return { body: Buffer.from(random.oneOf(['', 'a', '\0\u00ff'])) };
  if (manner === 'hostile' && random.chance(50)) return { body: random.oneOf(hostileBodies) };
  const known = random.chance(60) ? knowledge.bodyFor(operation, random) : null;
  const sound = known ?? (body ? soundValue(body, source) : {});
  if (manner === 'sound') return { body: sound as object };
  const once = spoiled(sound, random);
  return { body: JSON.stringify(random.chance(30) ? spoiled(once, random) : once) };
}
