import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { LinkChecker, type LinkFinding } from '@minhbach/links';
import { NotificationService } from '@minhbach/notifications';
import {
  OutsideJobWorker,
  type ActivatedJob,
  type JobHandler,
  type OutsideJob,
} from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { announcePublication } from '../announce-publication.js';
import { nextCheckAt } from '../next-check.js';
import { PublicationLink } from '../publication-link.entity.js';
import { PublicationLinks } from '../publication-links.service.js';
import { publicationOf, type EnteredLink } from '../publication-process.js';
import { Publication } from '../publication.entity.js';
import { whyDead } from '../why-dead.js';

/** For all links of a document together: each is given up sooner. */
const patienceMs = 20_000;

interface LookedAt extends EnteredLink {
  readonly finding: LinkFinding;
}

/** A document counts as published when a link was alive at each of its places; a dead one sends it back. */
@Injectable()
export class CheckPublicationLinks {
  constructor(
    private readonly checker: LinkChecker,
    private readonly links: PublicationLinks,
    private readonly legalTime: LegalTimeService,
    private readonly notifications: NotificationService,
  ) {}

  /** The sites are asked before the step begins, which waits for nobody. */
  @OutsideJobWorker('publication.check-links', patienceMs)
  async check({ variables, signal }: OutsideJob): Promise<JobHandler> {
    const entered = variables.links as readonly EnteredLink[];
    const looked = await Promise.all(
      entered.map(async (each) => ({
        ...each,
        finding: await this.checker.look(each.link, signal),
      })),
    );
    return async (job, tx) => {
      await this.note(job, looked, tx);
      const dead = looked.filter(({ finding }) => !finding.isAlive);
      if (dead.length === 0) {
        await this.publish(publicationOf(job).key, tx);
        return { deadLinks: [] };
      }
      const reason = dead.map(({ link, finding }) => whyDead(link, finding)).join(' ');
      await this.tellDead(job, reason, tx);
      const publication = { ...publicationOf(job), returned: reason };
      return { publication, deadLinks: dead.map(({ link }) => link) };
    };
  }

  private async note(job: ActivatedJob, looked: readonly LookedAt[], tx: Transaction) {
    const publicationKey = publicationOf(job).key;
    for (const { place, finding } of looked) {
      const link = await tx.manager.findOneByOrFail(PublicationLink, { publicationKey, place });
      await this.links.record(tx, link, finding.isAlive ? 'alive' : 'failed', finding.status);
      if (finding.isAlive) await this.links.noteAlive(tx, link, null);
    }
  }

  private async publish(key: string, tx: Transaction): Promise<void> {
    const publishedOn = localDateOf(tx.now);
    const { documentOn } = await tx.manager.findOneByOrFail(Publication, { key });
    const calendar = await this.legalTime.currentCalendar(tx);
    const lagWorkingDays = calendar.workingDaysBetween(documentOn, publishedOn);
    await tx.manager.update(Publication, { key }, { publishedOn, lagWorkingDays });
    await announcePublication(tx, 'publication.published', key);
    const next = nextCheckAt(0, tx.now, Math.random());
    await tx.manager.update(PublicationLink, { publicationKey: key }, { nextCheckAt: next });
  }

  private async tellDead(job: ActivatedJob, reason: string, tx: Transaction): Promise<void> {
    const { key, numberSymbol, officerGroup } = publicationOf(job);
    await this.notifications.notify(tx, {
      ...{ recipients: [officerGroup], kind: 'publication.link-failed' },
      ...{ subjectType: 'publication', subjectKey: key, causeKey: job.key },
      text: `Văn bản số ${numberSymbol} chưa được ghi nhận là đã công khai. ${reason}`,
    });
  }
}
