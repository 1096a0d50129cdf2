import type { Narrator, Words } from '../narrator.js';

interface PartFacts {
  readonly unitName: string;
  readonly dueOn: string;
  readonly versions: readonly unknown[];
  readonly decisions: readonly { readonly outcome: string }[];
  readonly lateness: readonly { readonly dueOn: string }[];
}

/** What the demonstration reads of a report. */
export interface ReportFacts {
  readonly key: string;
  readonly period: string;
  readonly kind: 'month' | 'quarter' | 'half-year' | 'year';
  /** Null where it stays in the house. */
  readonly taskforceCode: string | null;
  readonly agencyCode: string;
  readonly issuerCode: string;
  readonly agencyName: string;
  readonly status: Words & { readonly code: string };
  readonly parts: readonly PartFacts[];
  readonly synthesis: PartFacts | null;
  readonly documents: readonly { readonly symbol: string; readonly issuedOn: string }[];
}

/** Tells each part's way: versions, returns, dates missed. */
export function tellChain(report: ReportFacts, narrator: Narrator): void {
  narrator.title({
    vi: `Báo cáo kỳ ${report.period} của ${report.agencyName}: ${report.status.vi}`,
    en: `Report of ${report.period} by ${report.agencyName}: ${report.status.en}`,
  });
  for (const part of [...report.parts, ...(report.synthesis ? [report.synthesis] : [])]) {
    tellPart(part, narrator);
  }
  for (const { symbol, issuedOn } of report.documents) {
    narrator.detail({
      vi: `✉ Văn bản ${symbol}, ngày ${issuedOn}`,
      en: `✉ Letter ${symbol} of ${issuedOn}`,
    });
  }
}

function tellPart(part: PartFacts, narrator: Narrator): void {
  const returns = part.decisions.filter(({ outcome }) => outcome === 'returned').length;
  const missed = part.lateness.map(({ dueOn }) => dueOn).join(', ');
  const [versions, times] = [String(part.versions.length), String(returns)];
  narrator.say({
    vi:
      `${part.unitName}: ${versions} phiên bản, ${times} lần trả lại, ` +
      (missed ? `quá hạn ${missed}` : 'đúng hạn'),
    en:
      `${part.unitName}: ${versions} versions, ${times} returns, ` +
      (missed ? `missed ${missed}` : 'on time'),
  });
}
