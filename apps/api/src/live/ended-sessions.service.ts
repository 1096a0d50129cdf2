import { Sessions } from '@minhbach/identity';
import { Injectable, Logger } from '@nestjs/common';
import { catchError, defer, EMPTY, exhaustMap, filter, Observable, share, timer } from 'rxjs';

/** Whoever is shut out hears nothing more a second later, in whichever process that was done. */
const everyMs = 250;

/**
 * Tells of sessions with open streams that they have ended: signed out, or the account blocked. They are asked for all
 * together, and only while somebody listens.
 */
@Injectable()
export class EndedSessions {
  private readonly logger = new Logger(EndedSessions.name);
  /** By token; a browser may hold several streams by one. */
  private readonly listeners = new Map<string, number>();
  private readonly ended: Observable<ReadonlySet<string>> = timer(everyMs, everyMs).pipe(
    exhaustMap(() => defer(() => this.read()).pipe(catchError((error) => this.note(error)))),
    share(),
  );

  constructor(private readonly sessions: Sessions) {}

  /** Tells once when the session of this token is no more. */
  endOf(token: string): Observable<unknown> {
    return new Observable((told) => {
      this.count(token, 1);
      const listening = this.ended.pipe(filter((tokens) => tokens.has(token))).subscribe(told);
      return () => {
        listening.unsubscribe();
        this.count(token, -1);
      };
    });
  }

  private async read(): Promise<ReadonlySet<string>> {
    return new Set(await this.sessions.endedAmong([...this.listeners.keys()]));
  }

  private count(token: string, change: 1 | -1): void {
    const left = (this.listeners.get(token) ?? 0) + change;
    if (left > 0) this.listeners.set(token, left);
    else this.listeners.delete(token);
  }

  private note(error: unknown): Observable<never> {
    this.logger.error(`the open sessions could not be read: ${String(error)}`);
    return EMPTY;
  }
}
