import type { HistoryLine } from './history-lines.js';
import type { Lawsuit, LawsuitOutcome } from './lawsuit.entity.js';
import { printedDate } from './letters/letter.js';
import { recordLine } from './record-line.js';

const outcomes: Readonly<Record<LawsuitOutcome, { readonly vi: string; readonly en: string }>> = {
  dismissed: { vi: 'bác yêu cầu khởi kiện', en: 'the suit was dismissed' },
  ordered: { vi: 'buộc cơ quan giải quyết lại', en: 'the agency must answer again' },
  discontinued: { vi: 'đình chỉ giải quyết vụ án', en: 'the suit was discontinued' },
};

/** That a court took a suit up and, once it is over, how. */
export function linesOfLawsuit(suit: Lawsuit): HistoryLine[] {
  const { court, caseNumber, acceptedOn, recordedBy, recordedAt } = suit;
  const on = printedDate(acceptedOn);
  const taken = recordLine(recordedAt, recordedBy, {
    vi: `${court} thụ lý vụ án số ${caseNumber} ngày ${on}.`,
    en: `${court} took up case ${caseNumber} on ${on}.`,
  });
  const { outcome, judgment, effectiveOn, closedAt, closedBy } = suit;
  if (outcome === null || closedAt === null) return [taken];
  const since = printedDate(effectiveOn ?? '');
  return [
    taken,
    recordLine(closedAt, closedBy ?? 'system', {
      vi: `Tòa án ${outcomes[outcome].vi} (${judgment ?? ''}, có hiệu lực từ ngày ${since}).`,
      en: `The court decided: ${outcomes[outcome].en} (${judgment ?? ''}, effective ${since}).`,
    }),
  ];
}
