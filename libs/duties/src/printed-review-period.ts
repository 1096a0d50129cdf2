/** A period as Vietnamese letters print it: `tháng 11/2026`, `quý IV/2026`, `tuần 48/2026`. */
export function printedReviewPeriod(id: string): string {
  const [year = '', part] = id.split('-');
  if (part === undefined) return `năm ${year}`;
  if (part === 'CD') return `chỉ đạo của Giám đốc năm ${year}`;
  if (part.startsWith('W')) return `tuần ${part.slice(1)}/${year}`;
  if (part.startsWith('Q'))
    return `quý ${['I', 'II', 'III', 'IV'][Number(part[1]) - 1] ?? ''}/${year}`;
  if (part.startsWith('H')) return `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}`;
  return `tháng ${part}/${year}`;
}
