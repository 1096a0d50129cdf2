import { localDateOf } from '@minhbach/calendar';
import { LinkChecker } from '@minhbach/links';
import { OutsideJobWorker, type JobHandler, type OutsideJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { DraftedAnswer } from '../answer-faults.js';
import { RequestNotices } from '../request-notices.service.js';
import { requestOf } from '../request-repository.js';

/** For all links of an answer together: each is given up sooner. */
const patienceMs = 20_000;

/** Who is told that something is public must find it there: a link that is dead sends the draft back to work. */
@Injectable()
export class CheckLinks {
  constructor(
    private readonly checker: LinkChecker,
    private readonly notices: RequestNotices,
  ) {}

  /** The sites are asked before the step begins, which waits for nobody. */
  @OutsideJobWorker('request.check-links', patienceMs)
  async check({ variables, signal }: OutsideJob): Promise<JobHandler> {
    const { answers } = variables as unknown as { answers: readonly DraftedAnswer[] };
    const links = answers.flatMap(({ link }) => link ?? []);
    const alive = await Promise.all(links.map(async (link) => this.checker.isAlive(link, signal)));
    const deadLinks = links.filter((_, index) => alive[index] === false);
    return async (job, tx) => {
      if (deadLinks.length > 0) {
        await this.notices.notify(tx, job, await requestOf(job, tx), 'link-dead', ['handler']);
      }
      return { deadLinks, linksCheckedOn: localDateOf(tx.now) };
    };
  }
}
