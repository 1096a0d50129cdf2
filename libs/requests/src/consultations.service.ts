import { AgencyRegistry } from '@minhbach/agencies';
import { endOfDay, instantAt, localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { ProcessRuntime, type AfterWork, type FormFault, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isBeingHandled } from './being-handled.js';
import { Consultation } from './consultation.entity.js';
import type { InformationRequest } from './information-request.entity.js';
import { legalRefusal, refusalOf } from './legal-refusal.js';
import type { AskedOpinion } from './process-variables.js';
import { instanceOf, itemsOf, requestByKey } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';
import { ThirdPartyConsent } from './third-party-consent.entity.js';

interface OpinionQuestion {
  /** Codes of agencies and divisions. */
  readonly units: readonly string[];
  readonly question: string;
  /** Working days that they have. */
  readonly days: number;
}

interface ConsentQuestion {
  readonly party: string;
  /** Positions of the items that need the consent. */
  readonly positions: readonly number[];
  readonly days: number;
}

/**
 * What a handler asks of others while the clock of the law runs on: opinions of other agencies, and the consent of
 * those whom the information concerns. Who may is decided by the caller.
 */
@Injectable()
export class Consultations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runtime: ProcessRuntime,
    private readonly agencies: AgencyRegistry,
    private readonly legalTime: LegalTimeService,
    private readonly keys: KeyAllocator,
  ) {}

  /** Asks every unit at the same time. May be done again, also while others have not answered. */
  async askOpinions(
    key: string,
    asked: OpinionQuestion,
    person: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    await this.correlate(key, 'request.opinions-asked', person, after, async (tx, request) => {
      const on = localDateOf(tx.now);
      const units = await this.unitsOf(tx, asked.units, request, on);
      const calendar = await this.legalTime.currentCalendar(tx);
      const dueOn = calendar.addWorkingDays(on, asked.days);
      const opinions = await this.keepQuestions(tx, request, units, {
        ...{ question: asked.question, askedBy: person.id, askedOn: on, dueOn },
        ...{ opinion: null, answeredBy: null, answeredOn: null, escalatedOn: null },
      });
      return { consultation: { dueOn, escalateAt: endOfDay(dueOn), opinions } };
    });
  }

  /** Records that form 06 was sent to somebody, and for which items his consent is needed. */
  async askConsent(
    key: string,
    asked: ConsentQuestion,
    person: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    await this.correlate(key, 'request.consent-asked', person, after, async (tx, request) => {
      await assertItems(tx, request, asked.positions);
      const askedOn = localDateOf(tx.now);
      const calendar = await this.legalTime.currentCalendar(tx);
      const dueOn = calendar.addWorkingDays(askedOn, asked.days);
      const consentKey = String(await this.keys.take(1, tx));
      await tx.manager.insert(ThirdPartyConsent, {
        ...{ key: consentKey, requestKey: request.key, party: asked.party, askedOn, dueOn },
        ...{ positions: [...asked.positions], askedBy: person.id },
        ...{ decision: null, evidence: null, recordedBy: null, recordedOn: null },
      });
      return { consent: { key: consentKey, dueOn, remindAt: instantAt(dueOn, '08:00') } };
    });
  }

  private async correlate(
    key: string,
    name: string,
    person: ActingPerson,
    after: AfterWork | undefined,
    ask: (tx: Transaction, request: InformationRequest) => Promise<Variables>,
  ): Promise<void> {
    await this.runtime.correlate({
      rootKey: await instanceOf(key, this.dataSource.manager),
      ...{ name, variables: {}, actor: person.id, after },
      work: async (tx, step) => {
        const request = await requestByKey(key, tx);
        if (!isBeingHandled(request, step)) throw notHandled();
        return ask(tx, request);
      },
    });
  }

  /** Each with the group whose task it becomes. Throws a Refusal for units that do not exist, or answer themselves. */
  private async unitsOf(
    tx: Transaction,
    codes: readonly string[],
    { agencyCode }: InformationRequest,
    on: string,
  ): Promise<{ readonly code: string; readonly group: string }[]> {
    const agencies = this.agencies.within(tx);
    const units = await Promise.all(
      codes.map(async (code) => {
        if (code === agencyCode) return null;
        if (await agencies.find(code, on)) return { code, group: `${code}:handler` };
        const division = await agencies.findDivision(code, on);
        return division && { code, group: `${code}:preparer` };
      }),
    );
    const faults = units.flatMap((unit, index) => (unit ? [] : [unknownUnit(index)]));
    if (faults.length > 0) throw refusalOf(faults);
    return units.filter((unit) => unit !== null);
  }

  private async keepQuestions(
    tx: Transaction,
    { key: requestKey }: InformationRequest,
    units: readonly { readonly code: string; readonly group: string }[],
    asked: Omit<Consultation, 'key' | 'requestKey' | 'unitCode'>,
  ): Promise<AskedOpinion[]> {
    const firstKey = await this.keys.take(units.length, tx);
    const rows = units.map(({ code, group }, index) => ({
      key: String(firstKey + index),
      unit: code,
      group,
    }));
    await tx.manager.insert(
      Consultation,
      rows.map(({ key, unit: unitCode }) => ({ key, requestKey, unitCode, ...asked })),
    );
    return rows;
  }
}

async function assertItems(
  tx: Transaction,
  request: InformationRequest,
  positions: readonly number[],
): Promise<void> {
  const known = new Set((await itemsOf(request, tx)).map(({ position }) => position));
  const faults = positions.flatMap((position, index) =>
    known.has(position) ? [] : [unknownItem(index)],
  );
  if (faults.length > 0) throw refusalOf(faults);
}

function unknownUnit(index: number): FormFault {
  const message = {
    vi: 'Không có cơ quan, đơn vị này vào hôm nay, hoặc chính cơ quan đang giải quyết.',
    en: 'There is no such agency or division today, or it is the one that answers.',
  };
  return { pointer: `/units/${String(index)}`, code: 'unknown-unit', message };
}

function unknownItem(index: number): FormFault {
  const message = { vi: 'Yêu cầu không có nội dung này.', en: 'The request has no such item.' };
  return { pointer: `/items/${String(index)}/position`, code: 'item-unknown', message };
}

function notHandled() {
  return legalRefusal('not-being-handled', '', {
    vi: 'Chỉ lấy ý kiến khi yêu cầu đã được phân loại và trả lời chưa được ký.',
    en: 'Others are asked only between classification and signature.',
  });
}
