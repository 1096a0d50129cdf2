import { askerOf, FailedAttempts, networkOf, type SignedInPerson } from '@minhbach/identity';
import { RequestTracking, type TrackedRequest } from '@minhbach/requests';
import { askedBy, Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { Problem } from '../problems/problem.js';
import { VisibleRequests } from '../requests/visible-requests.service.js';

/** Wrong guesses in a quarter of an hour, at one code and from one address with many people behind it. */
const limits = { code: 8, address: 40 } as const;

export type Tracking = TrackedRequest | 'unknown' | 'too-many';

/** Who may see where a request is: whoever has its receipt, and whoever may read it anyway. */
@Injectable()
export class TrackingAccess {
  constructor(
    private readonly tracking: RequestTracking,
    private readonly attempts: FailedAttempts,
    private readonly visible: VisibleRequests,
    private readonly clock: Clock,
  ) {}

  /**
   * By the code and four digits that the receipt's holder knows. Tax codes are public: the digits keep people from
   * walking through the codes, no more, and the page has nothing that needs more. What does not exist counts and
   * is answered like what was guessed wrong.
   */
  async byDigits(code: string, digits: string, address: string): Promise<Tracking> {
    const subjects = { code: `tracking:${code}`, address: `tracking-from:${networkOf(address)}` };
    const [codeUsedUp, addressUsedUp] = await Promise.all([
      this.attempts.hasReached(limits.code, subjects.code),
      this.attempts.hasReached(limits.address, subjects.address),
    ]);
    if (codeUsedUp || addressUsedUp) return 'too-many';
    const key = await this.tracking.find(code, digits);
    if (key !== null) return this.tracking.read(key);
    await this.attempts.count(subjects.code);
    await this.attempts.count(subjects.address);
    return 'unknown';
  }

  /** For somebody who is signed in, on a page that is everybody's; null where the request is not his to read. */
  async byPerson(code: string, person: SignedInPerson): Promise<TrackedRequest | null> {
    const key = await this.tracking.keyOf(code);
    if (key === null) return null;
    try {
      const asker = askerOf(person, this.clock.fixed());
      await askedBy(asker, () => this.visible.open(Number(key), person, 'request.read'));
    } catch (error) {
      if (error instanceof Problem && error.status < 500) return null;
      throw error;
    }
    return this.tracking.read(key);
  }
}
