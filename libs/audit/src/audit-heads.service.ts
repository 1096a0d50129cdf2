import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { HistoryChains } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { contentOf, signedHead, type AuditHead } from './audit-head.js';
import type { AuditOptions } from './audit-options.js';
import { knownEnds, type KnownEnds } from './known-ends.js';

export interface TakenHead {
  readonly number: number;
  /** How many chains have gone on, or begun, since the head before. */
  readonly chains: number;
}

/** Writes down, outside of the database, where the chains of all instances stand. */
@Injectable()
export class AuditHeads {
  constructor(
    private readonly chains: HistoryChains,
    private readonly clock: Clock,
  ) {}

  /** Takes a head now; null when another process has taken the same one. */
  async take({ folder, key }: AuditOptions): Promise<TakenHead | null> {
    const known = await knownEnds(folder, []);
    const head = {
      number: known.heads + 1,
      takenAt: (await this.clock.now()).toISOString(),
      previousSha256: known.sha256,
      chains: await this.chainsAfter(known),
    };
    const isKept = await folder.keep(head.number, signedHead(head, key()));
    return isKept ? { number: head.number, chains: head.chains.length } : null;
  }

  /** Takes the head of the day in Viet Nam unless there is one. */
  async takeDue(options: AuditOptions): Promise<TakenHead | null> {
    const last = (await options.folder.last())?.head;
    const today = localDateOf(await this.clock.now());
    if (last && localDateOf(new Date(contentOf(last).takenAt)) >= today) return null;
    return this.take(options);
  }

  /** A chain that has become shorter is no news: what was signed of it stays what it must be. */
  private async chainsAfter({ ends }: KnownEnds): Promise<AuditHead['chains']> {
    const chains: AuditHead['chains'][number][] = [];
    for await (const end of this.chains.ends()) {
      if (end.seq > (ends.get(end.rootKey)?.at(-1)?.seq ?? 0)) chains.push(end);
    }
    return chains;
  }
}
