import { useText } from '../../i18n/use-text';
import '../button/button.css';
import './document-preview.css';

interface Props {
  readonly title: string;
  /** Addresses of the accessible page and of the PDF. */
  readonly html: string;
  readonly pdf: string;
  /** Of the DOCX, for those that have one. */
  readonly docx?: string | undefined;
}

/** A letter as it was issued, to be read here or taken along. */
export function DocumentPreview({ title, html, pdf, docx }: Props) {
  const t = useText();
  return (
    <figure className="document">
      <figcaption>
        <span lang="vi">{title}</span>
        <span className="document-links">
          <a className="button" href={pdf} target="_blank" rel="noreferrer">
            {t('parts.document.pdf')}
          </a>
          {docx !== undefined && (
            <a className="button" href={docx} download>
              {t('parts.document.docx')}
            </a>
          )}
        </span>
      </figcaption>
      {/* What is in the letter may do nothing here. */}
      <iframe src={html} title={title} sandbox="" loading="lazy" lang="vi" />
    </figure>
  );
}
