import { localDateOf } from '@minhbach/calendar';
import { UnitOfWork, type Transaction } from '@minhbach/database';
import { filesOfCase, type ComposedLetter } from '@minhbach/documents';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import type { DraftedAnswer } from './answer-faults.js';
import { ActOutlooks } from './act-outlooks.service.js';
import type { InformationRequest } from './information-request.entity.js';
import type { ExtensionGround } from './legal-grounds.data.js';
import { answerLetter, type ItemAnswer } from './letters/answer-letters.js';
import { extensionNotice } from './letters/deadline-letters.js';
import { guidance, supplementRequest } from './letters/intake-letters.js';
import type { Letter } from './letters/letter.js';
import { RequestLetters } from './request-letters.service.js';
import { itemsOf } from './request-repository.js';
import { supplementTerm } from './supplement-term.js';

/** What somebody is about to do, as far as he has filled it in. */
export interface PreparedAct {
  readonly extension?:
    | {
        readonly ground?: ExtensionGround | undefined;
        readonly reason: string;
        readonly days: number;
      }
    | undefined;
  readonly supplement?: { readonly points: readonly string[] } | undefined;
  readonly transfer?: { readonly guidance: string } | undefined;
  readonly answer?: { readonly answers: readonly DraftedAnswer[] } | undefined;
}

/** The letter that an act would send, before it is done. Nothing is written. */
@Injectable()
export class LetterPreviews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outlooks: ActOutlooks,
    private readonly letters: RequestLetters,
    private readonly legalTime: LegalTimeService,
  ) {}

  /** Null when the act would send none, such as an extension that may not be given. */
  async of(
    request: InformationRequest,
    act: PreparedAct,
    person: string,
  ): Promise<ComposedLetter | null> {
    // Leaders sign answers and extensions; who prepares the others signs them.
    const signedBy = act.supplement || act.transfer ? person : null;
    return this.unitOfWork.run(async (tx) => {
      const letter = await this.letterOf(tx, request, act);
      return letter && this.letters.preview(tx, request, letter, signedBy);
    });
  }

  private async letterOf(
    tx: Transaction,
    request: InformationRequest,
    { extension, supplement, transfer, answer }: PreparedAct,
  ): Promise<Letter | null> {
    if (extension) return this.extension(request, extension, tx);
    if (supplement) {
      const calendar = await this.legalTime.currentCalendar(tx);
      const { lapseOn } = supplementTerm(calendar, localDateOf(tx.now));
      return supplementRequest(supplement.points, lapseOn);
    }
    if (transfer) return guidance(request, transfer.guidance);
    if (answer) return answerLetter(request, await itemAnswers(tx, request, answer.answers));
    return null;
  }

  private async extension(
    request: InformationRequest,
    { ground, reason, days }: NonNullable<PreparedAct['extension']>,
    tx: Transaction,
  ): Promise<Letter | null> {
    const { basis, choices } = await this.outlooks.extension(request, tx.now, tx);
    const newDueOn = choices.find((choice) => choice.days === days)?.dueOn;
    const { dueOn: previousDueOn } = request;
    if (newDueOn === undefined || previousDueOn === null) return null;
    return extensionNotice({ ground: ground ?? null, reason, basis, previousDueOn, newDueOn });
  }
}

/** What is drafted, item by item; of an item without an answer the letter says nothing yet. */
async function itemAnswers(
  tx: Transaction,
  request: InformationRequest,
  answers: readonly DraftedAnswer[],
): Promise<ItemAnswer[]> {
  const items = await itemsOf(request, tx);
  const files = await filesOfCase(tx.manager, request.key);
  return items.flatMap(({ position, description }) => {
    const drafted = answers.find((each) => each.position === position);
    if (!drafted) return [];
    const { outcome, ground = null, answer = null, link = null, earlierRequests = null } = drafted;
    return {
      ...{ description, outcome, answer, earlierRequests, refusalGround: ground, publicLink: link },
      files: files.filter(({ key }) => drafted.files?.includes(key)),
    };
  });
}
