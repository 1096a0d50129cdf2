import {
  extensionRefusals,
  legalLimit,
  type ExtensionRefusal,
  type LedgerFold,
  type Limit,
  type LocalDate,
} from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import type { InformationRequest } from './information-request.entity.js';
import { RequestClock } from './request-clock.service.js';

type Reason = ExtensionRefusal | 'not-classified';

/** Whether a request may be extended, and if not, why. */
export type ExtensionVerdict =
  | { readonly lawful: true; readonly fold: LedgerFold; readonly basis: string }
  | { readonly lawful: false; readonly reasons: readonly Reason[] };

export const extensionReasons: Readonly<Record<Reason, { vi: string; en: string }>> = {
  'not-classified': {
    vi: 'Yêu cầu chưa được phân loại nên chưa gia hạn được.',
    en: 'The request has not been classified, so it cannot be extended yet.',
  },
  closed: {
    vi: 'Yêu cầu đã kết thúc.',
    en: 'The request is closed.',
  },
  'after-due': {
    vi: 'Đã hết thời hạn: gia hạn sau ngày đến hạn không làm thay đổi thời hạn.',
    en: 'The due date has passed: an extension after the due date moves nothing.',
  },
  'already-extended': {
    vi: 'Yêu cầu đã được gia hạn một lần.',
    en: 'The request has been extended once already.',
  },
  'not-extendable': {
    vi: 'Luật không cho gia hạn đối với thông tin đơn giản, có sẵn.',
    en: 'The law grants no extension for simple, available information.',
  },
  'too-long': {
    vi: 'Thời gian gia hạn dài hơn mức luật cho phép.',
    en: 'The extension is longer than the law allows.',
  },
};

/** The lawfulness of an extension: once, before the due date, no longer than the regime allows. */
@Injectable()
export class ExtensionRule {
  constructor(
    private readonly clock: RequestClock,
    private readonly legalTime: LegalTimeService,
  ) {}

  /** The longest extension of the request's class; null when there is none or no class yet. */
  longest({ regime, channel, complexity }: InformationRequest): {
    readonly limit: Limit | null;
    readonly basis: string;
  } {
    const row = complexity && legalLimit(this.legalTime.regime(regime), channel, complexity);
    return { limit: row?.extension ?? null, basis: row?.source ?? '' };
  }

  async ask(
    request: InformationRequest,
    by: Limit | null,
    onDay: LocalDate,
    tx?: Transaction,
  ): Promise<ExtensionVerdict> {
    const fold = await this.clock.fold(request, tx);
    if (!fold || request.complexity === null) return { lawful: false, reasons: ['not-classified'] };
    const { limit, basis } = this.longest(request);
    const asked = by ?? limit ?? fold.limit;
    const wanted = { value: asked.value, unit: asked.unit };
    const reasons = extensionRefusals(fold, wanted, onDay, limit);
    return reasons.length > 0 ? { lawful: false, reasons } : { lawful: true, fold, basis };
  }
}
