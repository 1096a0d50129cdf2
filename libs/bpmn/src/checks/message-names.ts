import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel } from '../process-model.js';

/** Shorter names differ by one letter too easily to mean anything. */
const MIN_LENGTH = 6;

/** Warns of message names that look like one name misspelt. */
export function checkMessageNames(process: ProcessModel, findings: FindingList): void {
  const users = new Map<string, FlowNode>();
  for (const node of process.elements.values()) {
    const name = messageName(node);
    if (name === undefined || users.has(name)) continue;
    for (const [other, user] of users) {
      if (!isSimilar(name, other)) continue;
      findings.warning(
        node,
        'similar-message-names',
        `Its message "${name}" resembles "${other}" of "${user.id}". If they are the same, spell them alike.`,
      );
    }
    users.set(name, node);
  }
}

function messageName({ event }: FlowNode): string | undefined {
  return event?.type === 'message' && event.name.kind === 'static' ? event.name.value : undefined;
}

function isSimilar(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const isNumbered = a.replace(/\d+/g, '') === b.replace(/\d+/g, '');
  return Math.min(a.length, b.length) >= MIN_LENGTH && !isNumbered && differsByOneLetter(a, b);
}

/** One letter put in, left out or exchanged. */
function differsByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return long.length - short.length <= 1 && long.slice(at + 1) === rest;
}
