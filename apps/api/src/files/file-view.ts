import { fileLimits, fileTypes, type FileState, type StoredFile } from '@minhbach/documents';
import type { FileDto, FileRulesDto } from './file.dto.js';

/** What people read of how far a file has come. */
export const stateNames: Readonly<Record<FileState, { readonly vi: string; readonly en: string }>> =
  {
    uploading: { vi: 'Đang tải lên', en: 'Being sent' },
    refused: { vi: 'Không được tiếp nhận', en: 'Not taken' },
    waiting: { vi: 'Đang chờ quét mã độc', en: 'Waits for the virus scan' },
    clean: { vi: 'Không phát hiện mã độc', en: 'No virus was found' },
    unscanned: { vi: 'Chưa được quét mã độc', en: 'Not scanned for viruses' },
    infected: { vi: 'Có mã độc, đã bị chặn', en: 'Infected, locked' },
  };

export function fileDto(file: StoredFile): FileDto {
  const { key, name, state, type, sha256 } = file;
  return {
    ...{ key, name, state, sha256 },
    size: Number(file.sizeBytes),
    received: Number(file.receivedBytes),
    stateName: stateNames[state],
    mediaType: type === null ? null : fileTypes[type].mediaType,
  };
}

export function fileRules(): FileRulesDto {
  const { fileBytes, chunkBytes, leastChunkBytes, nameLength, filesAtOnce, looseHours } =
    fileLimits;
  const types = Object.values(fileTypes).map(({ mediaType, extensions }) => ({
    mediaType,
    extensions: [...extensions],
  }));
  return { types, fileBytes, chunkBytes, leastChunkBytes, nameLength, filesAtOnce, looseHours };
}
