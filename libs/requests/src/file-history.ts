import type { CaseFile, FileEvent } from '@minhbach/documents';
import type { HistoryLine } from './history-lines.js';

type Told = Readonly<
  Record<FileEvent['kind'], (name: string, sha256: string) => readonly [vi: string, en: string]>
>;

const sentences: Told = {
  attached: (name) => [`Đính kèm tệp “${name}”.`, `The file “${name}” was attached.`],
  scanned: (name) => [
    `Quét tệp “${name}”: không phát hiện mã độc.`,
    `The file “${name}” was scanned: no virus was found.`,
  ],
  infected: (name) => [
    `Phát hiện mã độc trong tệp “${name}”; tệp đã bị chặn.`,
    `A virus was found in the file “${name}”; it is locked.`,
  ],
  redacted: (name) => [
    `Lập bản đã loại bỏ thông tin không được cung cấp: “${name}”.`,
    `A copy without what may not be given was made: “${name}”.`,
  ],
  given: (name, sha256) => [
    `Cung cấp tệp “${name}” kèm theo trả lời (SHA-256: ${sha256}).`,
    `The file “${name}” was given with the answer (SHA-256: ${sha256}).`,
  ],
  downloaded: (name, sha256) => [
    `Tải tệp “${name}” (SHA-256: ${sha256}).`,
    `The file “${name}” was downloaded (SHA-256: ${sha256}).`,
  ],
};

/** What happened to the files of a request, as a person would tell it. */
export function fileLines(events: readonly FileEvent[], files: readonly CaseFile[]): HistoryLine[] {
  const names = new Map(files.map(({ key, name }) => [key, name]));
  return events.map(({ at, actor, kind, fileKey, sha256 }) => {
    const [vi, en] = sentences[kind](names.get(fileKey) ?? '', sha256 ?? '');
    return { at: at.toISOString(), actor, kind: 'file', vi, en, documentKey: null, fileKey };
  });
}
