import type { FastifyRequest } from 'fastify';
import type { ApiRequest } from '../access/current-person.decorator.js';
import type { ProblemDocument } from './problem.js';

/** Shorter texts are no secrets, and a log without them could not be read. */
const shortest = 5;
/** A body has a megabyte; what is beyond these many texts is not looked for, and then nothing of the error is told. */
const mostTexts = 2_000;

/**
 * What the log is told of an error: its stack, in which nothing stands that came with the request – no header, cookie,
 * parameter or part of a body, for errors of databases and parsers repeat what they could not take.
 */
export function logTextOf(error: unknown, request: FastifyRequest): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { headers, cookies, query, params, body } = request;
  const texts = textsIn([headers, cookies, query, params, body]);
  if (texts.size > mostTexts)
    return `${(error as Error | null)?.name ?? 'error'} (the request was too long to tell more)`;
  return [...texts]
    .flatMap(formsOf)
    .toSorted((one, other) => other.length - one.length)
    .reduce((said, text) => said.replaceAll(text, '…'), stack);
}

/** Refusals that come of showing who one is; whoever shows nothing at all is only asked to sign in. */
const failedProofs = new Set([
  ...['bad-credentials', 'wrong-code', 'too-many-attempts', 'passkey-invalid'],
  ...['identity-refused', 'client-unknown'],
]);

/** Whether the log is told of it: somebody may not do something, or could not show who he is. */
export function isToldToTheLog({ status, code }: ProblemDocument): boolean {
  return status === 403 || failedProofs.has(code);
}

/**
 * What the log is told when somebody may not do what he asked for: the route as it is declared, without what its address
 * named, and the key of the person; "nobody" was not signed in.
 */
export function refusalTextOf({ code }: ProblemDocument, request: ApiRequest): string {
  const { person } = request;
  return `Refused (${code}): ${declaredRoute(request)} to ${person ? `person ${person.id}` : 'nobody'}`;
}

/** A call by its route as it is declared: nothing in it came with the call. */
export function declaredRoute({
  method,
  routeOptions,
}: Pick<FastifyRequest, 'method' | 'routeOptions'>): string {
  return `${method} ${routeOptions.url ?? 'no route'}`;
}

/** All texts and numbers in a value, however deep, without recursion; no more than a few beyond the most. */
function textsIn(value: unknown): Set<string> {
  const texts = new Set<string>();
  const open = [value];
  while (open.length > 0 && texts.size <= mostTexts) {
    const next = open.pop();
    if (typeof next === 'string' || typeof next === 'number') add(String(next), texts);
    else if (typeof next === 'object' && next !== null) {
      // One by one: a list in a body is longer than a call may have arguments.
      for (const each of Object.values(next)) open.push(each);
    }
  }
  return texts;
}

/** Cookies and lists in headers in their parts as well. */
function add(text: string, texts: Set<string>): void {
  const parts = text.length > 4_096 ? [] : text.split(/[;,=\s]+/);
  for (const part of [text, ...parts]) if (part.length >= shortest) texts.add(part);
}

/** As it is, and as it stands in JSON and in addresses. */
function formsOf(text: string): string[] {
  const encoded = /\p{Surrogate}/u.test(text) ? [] : [encodeURIComponent(text)];
  return [text, JSON.stringify(text).slice(1, -1), ...encoded];
}
