import type { LinkFinding } from '@minhbach/links';

/** Tells an officer what came of trying a link. */
export function whyDead(link: string, { status }: Pick<LinkFinding, 'status'>): string {
  const why = status === null ? 'không trả lời' : `trả về mã lỗi ${String(status)}`;
  return `Đường dẫn ${link} không truy cập được (máy chủ ${why}).`;
}
