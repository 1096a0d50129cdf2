import { AgencyRegistry, type AgencyFunctionCode } from '@minhbach/agencies';
import {
  legalLimit,
  localDateOf,
  type Bilingual,
  type Limit,
  type LimitUnit,
  type LocalDate,
} from '@minhbach/calendar';
import { Clock, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { DecisionQueries } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clarification } from './clarification.entity.js';
import { ExtensionRule } from './extension-rule.service.js';
import type { InformationRequest } from './information-request.entity.js';
import { clockOf } from './request-clock.service.js';
import { supplementPoints } from './supplement-points.data.js';
import { supplementTerm, type SupplementTerm } from './supplement-term.js';

/** A number of days that may be chosen, and the date to which it leads. */
export interface DayChoice {
  readonly days: number;
  readonly dueOn: LocalDate;
}

/** An agency or division that may be asked, or to which a request may be forwarded. */
export interface ActTarget {
  readonly code: string;
  readonly name: Bilingual;
  readonly isAgency: boolean;
  readonly functions: readonly AgencyFunctionCode[];
  /** It leads the subject of the request, or takes part in it. */
  readonly isSuggested: boolean;
}

/** What the acts of an agency would bring about if they were done today. */
export interface ActOutlook {
  readonly today: LocalDate;
  /** The requester consented to it that his request be passed on. */
  readonly mayForward: boolean;
  /** None while the request may not be extended: the request's actions say why. */
  readonly extension: {
    readonly basis: string;
    readonly unit: LimitUnit | null;
    readonly choices: readonly DayChoice[];
  };
  readonly opinions: { readonly choices: readonly (DayChoice & { readonly isLate: boolean })[] };
  readonly supplement: SupplementTerm & {
    readonly askedBefore: boolean;
    /** What is often missing. */
    readonly usualPoints: readonly Bilingual[];
    /** When the answer would be due if the supplement came on a day. */
    readonly answers: readonly { readonly suppliedOn: LocalDate; readonly dueOn: LocalDate }[];
  };
  readonly targets: readonly ActTarget[];
}

/** Working days that those have who are asked for an opinion: the agencies' own terms. */
const opinionTerms = [3, 4, 5];

/** What would follow from an extension, a consultation, a supplement or a transfer. Nothing is written. */
@Injectable()
export class ActOutlooks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly legalTime: LegalTimeService,
    private readonly rule: ExtensionRule,
    private readonly agencies: AgencyRegistry,
    private readonly decisions: DecisionQueries,
  ) {}

  async of(request: InformationRequest): Promise<ActOutlook> {
    const now = await this.clock.now();
    const today = localDateOf(now);
    const [extension, opinions, supplement, targets] = await Promise.all([
      this.extension(request, now),
      this.opinions(request, today),
      this.supplement(request, today),
      this.targets(request, today),
    ]);
    return {
      today,
      mayForward: request.mayForward,
      ...{ extension, opinions, supplement, targets },
    };
  }

  /** What an extension given at an instant may come to. */
  async extension(
    request: InformationRequest,
    now: Date,
    tx?: Transaction,
  ): Promise<ActOutlook['extension']> {
    const { limit, basis } = this.rule.longest(request);
    const effectiveOn = localDateOf(now);
    const { lawful } = await this.rule.ask(request, null, effectiveOn, tx);
    if (!lawful || !limit) return { basis, unit: limit?.unit ?? null, choices: [] };
    const terms = Array.from({ length: limit.value }, (_, index) => index + 1);
    const folds = await this.legalTime.foldsWith(
      clockOf(request),
      terms.map((value) => ({
        kind: 'extend' as const,
        ...{ effectiveOn, effectiveAt: null, actor: 'system', basis, evidence: null },
        data: { by: { value, unit: limit.unit }, reason: '' },
      })),
      now,
      tx,
    );
    const choices = terms.flatMap((days, index) => {
      const fold = folds[index];
      return fold ? [{ days, dueOn: fold.dueOn }] : [];
    });
    return { basis, unit: limit.unit, choices };
  }

  private async opinions({ dueOn: own }: InformationRequest, today: LocalDate) {
    const calendar = await this.legalTime.currentCalendar();
    const choices = opinionTerms.map((days) => {
      const dueOn = calendar.addWorkingDays(today, days);
      return { days, dueOn, isLate: own !== null && dueOn >= own };
    });
    return { choices };
  }

  private async supplement(request: InformationRequest, today: LocalDate) {
    const { key: requestKey, regime, channel } = request;
    const term = supplementTerm(await this.legalTime.currentCalendar(), today);
    const asked = { requestKey, stage: 'supplement' } as const;
    // As the model presumes before anybody has classified the request.
    const presumed = channel === 'direct' ? 'complex' : 'simple';
    const limit = legalLimit(this.legalTime.regime(regime), channel, presumed)?.limit;
    const answers = await Promise.all(
      [today, term.lapseOn].flatMap((suppliedOn) =>
        limit ? [this.answeredAfter(suppliedOn, limit)] : [],
      ),
    );
    const askedBefore = await this.dataSource.manager.existsBy(Clarification, asked);
    return { ...term, askedBefore, answers, usualPoints: supplementPoints };
  }

  private async answeredAfter(suppliedOn: LocalDate, limit: Limit) {
    const { dueOn } = await this.legalTime.dueIfSentOn(suppliedOn, limit);
    return { suppliedOn, dueOn };
  }

  private async targets(request: InformationRequest, today: LocalDate): Promise<ActTarget[]> {
    const [agencies, divisions, functions, leading] = await Promise.all([
      this.agencies.agenciesOn(today),
      this.agencies.divisionsOn(today),
      this.agencies.functionsOn(today),
      this.leadingFunctions(request),
    ]);
    return [...agencies, ...divisions]
      .filter(({ code }) => code !== request.agencyCode)
      .map((unit) => {
        const own = functions.filter(({ agencyCode }) => agencyCode === unit.code);
        return {
          code: unit.code,
          name: { vi: unit.nameVi, en: unit.nameEn },
          isAgency: !('agencyCode' in unit),
          functions: own.map((each) => each.function),
          isSuggested: own.some((each) => leading.includes(each.function)),
        };
      })
      .sort((a, b) => a.code.localeCompare(b.code));
  }

  /** As `routing.dmn` has it for the request's subject. */
  private async leadingFunctions({ subject }: InformationRequest): Promise<string[]> {
    const route = await this.decisions.evaluate('routing', { subject });
    const { leadFunction, secondFunction } = (route?.value ?? {}) as Record<string, unknown>;
    return [leadFunction, secondFunction].filter((each) => typeof each === 'string');
  }
}
