import { UnitOfWork } from '@minhbach/database';
import { forgetOldRegistrations } from '@minhbach/identity';
import { Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';

const everyMs = 3_600_000;

/** Forgets who registered and was never let in, with the counts of what strangers have asked for. */
@Injectable()
export class RegistrationLoop extends BackgroundLoop {
  constructor(unitOfWork: UnitOfWork) {
    super();
    this.repeat(
      everyMs,
      'old registrations are still there; they are forgotten later',
      async () => {
        const forgotten = await unitOfWork.run(forgetOldRegistrations);
        if (forgotten > 0) this.logger.log(`forgot ${String(forgotten)} registrations`);
      },
    );
  }
}
