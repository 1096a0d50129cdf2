import { eachAtMost } from '../each-at-most.js';
import type { Words } from '../narrator.js';
import type { Stage } from '../stage.js';
import type { RequestPlay } from './request-play.js';

interface Documents {
  readonly items: readonly { readonly kind: string; readonly symbol: string }[];
}

interface History {
  readonly items: readonly { readonly kind: 'step' | 'document'; readonly text: Words }[];
}

/**
 * Asks the service how each request ended; returns what is wrong, in words: one that has not reached
 * its end, a task completed or a letter issued twice, two letters under one number.
 */
export async function faultsOf(plays: readonly RequestPlay[], stage: Stage): Promise<string[]> {
  const faults: string[] = [];
  const symbols: string[] = [];
  await eachAtMost(stage.concurrency, plays, async (play) => {
    const path = `/api/requests/${play.key}`;
    const { status, outcome } = await play.facts();
    if (status === null || status !== outcome?.toUpperCase().replaceAll('-', '_')) {
      faults.push(`${play.code} has not reached its end: it is ${String(status)}.`);
    }
    const { items: letters } = await play.requester.api.get<Documents>(`${path}/documents`);
    symbols.push(...letters.map(({ symbol }) => symbol));
    const kinds = letters.map(({ kind }) => kind);
    faults.push(...repeated(kinds).map((kind) => `${play.code} has two letters "${kind}".`));
    if (!kinds.includes('receipt')) faults.push(`${play.code} has no receipt.`);
    const { items: lines } = await play.requester.api.get<History>(`${path}/history`);
    faults.push(...repeatedSteps(lines).map((text) => `${play.code} has twice: ${text}`));
  });
  return [...faults, ...repeated(symbols).map((symbol) => `Two letters have number ${symbol}.`)];
}

/** The scenarios lead through no step a second time in the same words: what is repeated was done twice. */
function repeatedSteps(lines: History['items']): string[] {
  return repeated(lines.filter(({ kind }) => kind === 'step').map(({ text }) => text.en));
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
