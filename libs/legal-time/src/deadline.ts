import {
  describeLimit,
  endOfDay,
  explain,
  slaState,
  workingDaysUsed,
  type Bilingual,
  type CompiledCalendar,
  type Explanation,
  type LedgerFold,
  type LegalRegime,
  type LocalDate,
  type SlaState,
} from '@minhbach/calendar';

/** A deadline as it is shown: every part of it read from the ledger, nothing stored. */
export interface Deadline extends Omit<LedgerFold, 'segments' | 'regime'> {
  /** The first instant that is too late, ISO 8601. */
  readonly dueBefore: string;
  readonly limitText: Bilingual;
  readonly regime: Pick<LegalRegime, 'id' | 'name' | 'source' | 'verified'>;
  readonly asOfOn: LocalDate;
  readonly sla: SlaState;
  readonly workingDaysUsed: number;
  readonly explanation: Explanation;
}

/** What a ledger amounts to at the end of a day, with its reasons. */
export function deadline(
  fold: LedgerFold,
  regime: LegalRegime,
  asOfOn: LocalDate,
  calendar: CompiledCalendar,
): Deadline {
  const { segments: _, ...facts } = fold;
  const { id, name, source, verified } = regime;
  return {
    ...facts,
    dueBefore: endOfDay(fold.dueOn),
    limitText: describeLimit(fold.limit),
    regime: { id, name, source, verified },
    asOfOn,
    sla: slaState(fold, asOfOn, calendar),
    workingDaysUsed: workingDaysUsed(fold, asOfOn, calendar),
    explanation: explain(fold, calendar),
  };
}
