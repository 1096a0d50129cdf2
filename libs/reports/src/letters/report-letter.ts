import type { FieldValues } from '@minhbach/documents';
import { printedPeriod, type Period } from '../period.js';
import type { ReportVersion } from '../report-version.entity.js';
import type { IncludedPart } from '../version-content.js';
import { figureFields } from './printed-figures.js';

interface LetterContext {
  readonly period: Period;
  readonly issuerName: string;
  /** Whose requests the figures are about. */
  readonly agencyName: string;
  readonly version: Pick<ReportVersion, 'content' | 'includes' | 'months' | 'figures'>;
  /** Symbol of the report that this one puts right; null for the first. */
  readonly replaces: string | null;
}

/** What the report's template is filled with. */
export function reportFields({
  period,
  issuerName,
  agencyName,
  version,
  replaces,
}: LetterContext): FieldValues {
  const { results, difficulties, proposals } = version.content;
  return {
    issuerName,
    periodName: printedPeriod(period),
    results,
    ...figureFields(version.figures, agencyName),
    difficulties: difficulties || 'Không có.',
    proposals,
    replaces: replaces ?? '',
    months: (version.months ?? []).map((month) => ({
      monthName: printedPeriod(month.period),
      state: month.symbol === null ? 'chưa ban hành' : `số ${month.symbol}`,
    })),
    parts: (version.includes ?? []).map((part) => ({
      unitName: part.unitName,
      state: stateOf(part),
    })),
  };
}

function stateOf({ versionNumber, nothingToReport, late }: IncludedPart): string {
  if (versionNumber === null) return 'chưa báo cáo';
  const when = late ? 'đã báo cáo, chậm hạn' : 'đã báo cáo đúng hạn';
  return nothingToReport ? `${when}, không phát sinh` : when;
}
