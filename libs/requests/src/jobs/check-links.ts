import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { DraftedAnswer } from '../answer-faults.js';
import { LinkChecker } from '../link-checker.js';
import { RequestNotices } from '../request-notices.service.js';
import { requestOf } from '../request-repository.js';

/** Who is told that something is public must find it there: a link that is dead sends the draft back to work. */
@Injectable()
export class CheckLinks {
  constructor(
    private readonly checker: LinkChecker,
    private readonly notices: RequestNotices,
  ) {}

  @JobWorker('request.check-links')
  async check(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const { answers } = job.variables as unknown as { answers: readonly DraftedAnswer[] };
    const links = answers.flatMap(({ link }) => link ?? []);
    const alive = await Promise.all(links.map(async (link) => this.checker.isAlive(link)));
    const deadLinks = links.filter((_, index) => alive[index] === false);
    if (deadLinks.length > 0) {
      await this.notices.notify(tx, job, await requestOf(job, tx), 'link-dead', ['handler']);
    }
    return { deadLinks, linksCheckedOn: localDateOf(tx.now) };
  }
}
