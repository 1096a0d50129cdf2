import { localTimeOf } from '@minhbach/calendar';
import type { FieldValues } from '@minhbach/documents';
import type { KeptFigures } from '../kept-figures.js';
import { printedDate } from '../period.js';
import { figureKinds, standingNames, type ReportFigure } from '../report-figure.js';

/** What the report's template says of the figures that were kept with a version; nothing where none were. */
export function figureFields(kept: KeptFigures | null, agencyName: string): FieldValues {
  if (!kept) return { figures: [], standings: [], figuresSource: '' };
  return {
    figures: kept.figures.map((figure) => ({
      name: figureKinds[figure.id].name.vi,
      value: printedFigure(figure),
      n: figure.unit === 'requests' ? '' : String(figure.n),
    })),
    standings: kept.standings.map(({ standing, count }) => ({
      name: standingNames[standing].vi,
      count: String(count),
    })),
    figuresSource: sourceOf(kept, agencyName),
  };
}

/** `8/14 (57,1%)`, `3 ngày làm việc`, `14`; of fewer than ten requests no share is told. */
export function printedFigure({ unit, value, numerator, n, enough }: ReportFigure): string {
  if (unit === 'requests') return (value ?? 0).toLocaleString('vi-VN');
  if (n === 0) return 'không có dữ liệu';
  const few = enough ? '' : ' (chưa đủ dữ liệu)';
  if (unit === 'working-days') {
    return value === null
      ? 'chưa đến một nửa số yêu cầu có quyết định'
      : `${String(value)} ngày làm việc${few}`;
  }
  const ratio = `${String(numerator)}/${String(n)}`;
  return enough ? `${ratio} (${percentOf(value ?? 0)})` : `${ratio}${few}`;
}

/** `57,1%`. */
function percentOf(share: number): string {
  return share.toLocaleString('vi-VN', { style: 'percent', maximumFractionDigits: 1 });
}

/** Where the numbers come from, when they were read, and by which definitions. */
function sourceOf({ figures, asOfOn, readAt }: KeptFigures, agencyName: string): string {
  const versions = new Map(
    figures.map(({ metric, definitionVersion }) => [metric, definitionVersion]),
  );
  const named = [...versions].map(
    ([metric, version]) => `${metricNames[metric]} phiên bản ${String(version)}`,
  );
  return `Nguồn: hệ thống tính từ các yêu cầu cung cấp thông tin của ${agencyName}, đến hết ngày ${printedDate(asOfOn)}, đọc lúc ${localTimeOf(readAt)}. Định nghĩa: ${named.join(', ')}. Đây là chỉ tiêu theo dõi nội bộ, không phải điểm PCI.`;
}

const metricNames = { cs5: 'CS 5', cs6: 'CS 6', sla: 'giải quyết đúng hạn' } as const;
