import {
  HistoryChains,
  verifyHistory,
  type ChainEnd,
  type ChainVerdict,
  type InstanceChain,
  type Key,
  type Tampering,
} from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { KnownEnds } from './known-ends.js';

/** The first row of an instance's history that is not what it was. */
export interface AuditFault {
  readonly rootKey: Key;
  readonly seq: number;
  readonly tampering: Tampering;
}

export interface AuditReport {
  readonly instances: number;
  readonly steps: number;
  readonly faults: readonly AuditFault[];
}

type Ends = KnownEnds['ends'];

/** Computes the chains again and compares them with what was written down outside of the database. */
@Injectable()
export class AuditCheck {
  constructor(private readonly chains: HistoryChains) {}

  /** Of all instances, archived ones included; those that only the heads know come last. */
  async ofAll(ends: Ends): Promise<AuditReport> {
    const unseen = new Set(ends.keys());
    const verdicts: [Key, ChainVerdict][] = [];
    for await (const chain of this.chains.all()) {
      unseen.delete(chain.rootKey);
      verdicts.push([chain.rootKey, verdictOn(chain, ends.get(chain.rootKey))]);
    }
    for (const rootKey of unseen) verdicts.push([rootKey, removed]);
    return reportOf(verdicts);
  }

  /** Of one instance; null when there is none and there never was one as far as the heads tell. */
  async ofOne(rootKey: Key, ends: Ends): Promise<AuditReport | null> {
    const chain = await this.chains.of(rootKey);
    const known = ends.get(rootKey);
    if (!chain && !known) return null;
    return reportOf([[rootKey, chain ? verdictOn(chain, known) : removed]]);
  }
}

const removed: ChainVerdict = { ok: false, seq: 1, tampering: 'removed' };

function verdictOn(
  { rootKey, rows, end }: InstanceChain,
  known: readonly ChainEnd[] = [],
): ChainVerdict {
  const verdict = verifyHistory(rootKey, rows, end);
  if (!verdict.ok) return verdict;
  const { steps } = verdict;
  const wrong = known.find(({ seq, hash }) => rows[seq - 1]?.hash !== hash);
  if (!wrong) return verdict;
  return wrong.seq > steps
    ? { ok: false, seq: steps + 1, tampering: 'truncated' }
    : { ok: false, seq: wrong.seq, tampering: 'rewritten' };
}

function reportOf(verdicts: readonly (readonly [Key, ChainVerdict])[]): AuditReport {
  const steps = verdicts.reduce((sum, [, verdict]) => sum + (verdict.ok ? verdict.steps : 0), 0);
  const faults = verdicts.flatMap(([rootKey, verdict]) =>
    verdict.ok ? [] : { rootKey, seq: verdict.seq, tampering: verdict.tampering },
  );
  return { instances: verdicts.length, steps, faults };
}
