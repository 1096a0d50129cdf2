import { useText } from '../i18n/use-text';
import { UploadField } from '../parts/upload/upload-field';
import { UploadRow } from '../parts/upload/upload-row';
import { useFileSize } from '../parts/upload/use-file-size';

const SIZE = 3_400_000;

/** A file on its way, one that arrived, one that was not taken. */
export function UploadPattern() {
  const t = useText();
  const sizeOf = useFileSize();
  const size = sizeOf(SIZE);
  return (
    <UploadField
      id="tep"
      label={t('parts.upload.file')}
      taken={t('parts.upload.taken', { most: 20, size, endings: 'pdf, xlsx' })}
      accept=".pdf,.xlsx"
      hasRoom
      choose={() => undefined}
    >
      <UploadRow
        name="Bảng giá đất 2026.xlsx"
        size={SIZE}
        state={t('parts.upload.sending', { received: sizeOf(SIZE / 2), size })}
        done={0.5}
        remove={() => undefined}
      />
      <UploadRow
        name="Quy hoạch phân khu.pdf"
        size={SIZE}
        state={t('parts.upload.arrived')}
        remove={() => undefined}
      />
      <UploadRow
        name="Phụ lục.pdf"
        size={SIZE}
        state={t('parts.upload.refused')}
        error={t('parts.upload.not-taken')}
        remove={() => undefined}
      />
    </UploadField>
  );
}
