import { Clock } from '@minhbach/database';
import { ChangedInstances, type ChangedInstance } from '@minhbach/runtime';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import {
  catchError,
  defer,
  EMPTY,
  exhaustMap,
  filter,
  ReplaySubject,
  share,
  takeUntil,
  timer,
  type Observable,
} from 'rxjs';

/** In which instances something happened; `rootKeys` null for too many to name. */
export interface Change {
  /** The instant up to which all is told: where to go on after a broken connection. */
  readonly id: string;
  readonly rootKeys: readonly string[] | null;
}

const everyMs = 500;

/** A step is seen when it is committed, later than the instant that it bears. No transaction takes that long. */
const lagMs = 10_000;

/** After a broken connection more is told twice rather than less than all. */
const resumedLagMs = 60_000;
const resumableMs = 3_600_000;

/** So many are looked through in one reading, and so many named; beyond, all is to be read anew. */
const mostRead = 5_000;
const mostNamed = 500;

/**
 * What happens in all processes, whichever of them does it, read from the history while anybody listens. Nothing is
 * notified by the transactions themselves, as that would make their commits wait for each other.
 */
@Injectable()
export class ChangeFeed implements OnModuleDestroy {
  private readonly logger = new Logger(ChangeFeed.name);
  /** Whoever comes after it is let go at once. */
  private readonly closing = new ReplaySubject<void>(1);
  readonly closed: Observable<void> = this.closing;

  /** Begins to read with the first who listens, and ends with the last. */
  readonly changes: Observable<Change> = defer(() => this.follow()).pipe(
    takeUntil(this.closing),
    share(),
  );

  constructor(
    private readonly instances: ChangedInstances,
    private readonly clock: Clock,
  ) {}

  /** What somebody may have missed since the last event that he got; null for one who comes only now. */
  async missedSince(id: string | null): Promise<Change> {
    const now = await this.clock.now();
    const from = (id === null ? now.getTime() : Date.parse(id)) - resumedLagMs;
    const isKnown = now.getTime() - from < resumableMs;
    const missed = isKnown ? await this.instances.since(new Date(from), mostNamed) : null;
    return changeOf(now, missed);
  }

  /** Where a new listener begins. */
  async now(): Promise<string> {
    return (await this.clock.now()).toISOString();
  }

  /** Open streams would keep the service from stopping. */
  onModuleDestroy(): void {
    this.closing.next();
  }

  private follow(): Observable<Change> {
    let known = new Map<string, number>();
    let readAt: Date | null = null;
    const read = async (): Promise<Change> => {
      const now = await this.clock.now();
      const from = new Date((readAt ?? now).getTime() - lagMs);
      const changed = await this.instances.since(from, mostRead);
      const news = changed.filter(({ rootKey, seq }) => (known.get(rootKey) ?? -1) < seq);
      known = new Map(changed.map(({ rootKey, seq }) => [rootKey, seq]));
      readAt = now;
      return changeOf(now, changed.length < mostRead ? news : null);
    };
    return timer(0, everyMs).pipe(
      exhaustMap(() => defer(read).pipe(catchError((error: unknown) => this.note(error)))),
      filter(({ rootKeys }) => rootKeys?.length !== 0),
    );
  }

  private note(error: unknown): Observable<never> {
    this.logger.error(`the history could not be read: ${String(error)}`);
    return EMPTY;
  }
}

/** Null when more may have changed than was read. */
function changeOf(now: Date, changed: readonly ChangedInstance[] | null): Change {
  const named = changed && changed.length < mostNamed ? changed : null;
  return { id: now.toISOString(), rootKeys: named?.map(({ rootKey }) => rootKey) ?? null };
}
