import { printedPeriod, type Period } from '../period.js';
import type { ReportVersion } from '../report-version.entity.js';
import type { IncludedPart } from '../version-content.js';
import type { DecidingRole } from '../vocabulary.js';

interface LetterContext {
  readonly period: Period;
  readonly issuerName: string;
  readonly version: Pick<ReportVersion, 'content' | 'includes'>;
  readonly role: DecidingRole;
  readonly signerName: string;
}

/** The monthly report as it is issued (components of Decree 30/2020/NĐ-CP Art. 8; the register adds the number). */
export function reportLetter(context: LetterContext): { title: string; body: string } {
  const { period, issuerName, version, role, signerName } = context;
  const { results, difficulties, proposals } = version.content;
  const month = printedPeriod(period);
  return {
    title: `Báo cáo kết quả ${month} thực hiện Kế hoạch nâng cao chỉ số 3 (tính minh bạch) của PCI`,
    body: [
      `${issuerName} báo cáo kết quả thực hiện ${month} như sau:`,
      `I. KẾT QUẢ THỰC HIỆN\n${results}`,
      `II. KHÓ KHĂN, VƯỚNG MẮC\n${difficulties || 'Không có.'}`,
      `III. ĐỀ XUẤT, KIẾN NGHỊ\n${proposals}`,
      `IV. TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC PHÒNG CHUYÊN MÔN\n${(version.includes ?? []).map(line).join('\n')}`,
      `${signature(role)}\n${signerName}`,
    ].join('\n\n'),
  };
}

/** What the report says of one division. */
function line(part: IncludedPart, index: number): string {
  return `${String(index + 1)}. ${part.unitName}: ${stateOf(part)}.`;
}

function stateOf({ versionNumber, nothingToReport, late }: IncludedPart): string {
  if (versionNumber === null) return 'chưa báo cáo';
  const when = late ? 'đã báo cáo, chậm hạn' : 'đã báo cáo đúng hạn';
  return nothingToReport ? `${when}, không phát sinh` : when;
}

/** KT.: a deputy signs in the Director's place (Decree 30/2020/NĐ-CP Art. 13). */
function signature(role: DecidingRole): string {
  return role === 'deputy-director' ? 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC' : 'GIÁM ĐỐC';
}
