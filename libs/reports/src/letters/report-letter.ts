import type { FieldValues } from '@minhbach/documents';
import { printedPeriod, type Period } from '../period.js';
import type { ReportVersion } from '../report-version.entity.js';
import type { IncludedPart } from '../version-content.js';

interface LetterContext {
  readonly period: Period;
  readonly issuerName: string;
  readonly version: Pick<ReportVersion, 'content' | 'includes'>;
}

/** What the monthly report's template is filled with. */
export function reportFields({ period, issuerName, version }: LetterContext): FieldValues {
  const { results, difficulties, proposals } = version.content;
  return {
    issuerName,
    periodName: printedPeriod(period),
    results,
    difficulties: difficulties || 'Không có.',
    proposals,
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
