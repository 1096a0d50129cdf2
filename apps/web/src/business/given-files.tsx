import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useFileSize } from '../parts/upload/use-file-size';

type GivenFile = components['schemas']['RequestFileDto'];

/** The files of an answer, each with the mark by which anybody can tell that it was not changed. */
export function GivenFiles({ files }: { readonly files: readonly GivenFile[] }) {
  const t = useText();
  const sizeOf = useFileSize();
  return (
    <>
      <h3>{t('business.given-files')}</h3>
      <ul role="list" className="given-files">
        {files.map(({ key, name, size, sha256, href }) => (
          <li key={key}>
            <a href={href} lang="vi">
              {name}
            </a>{' '}
            ({sizeOf(size)})
            {sha256 !== null && (
              <p className="given-file-hash">{t('business.given-file.hash', { hash: sha256 })}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
