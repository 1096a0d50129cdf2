import { useText } from '../../i18n/use-text';
import '../button/button.css';
import './document-preview.css';

interface Props {
  readonly title: string;
  /** Addresses of the accessible page and of the PDF. */
  readonly html: string;
  readonly pdf: string;
}

/** A letter as it was issued, to be read here or taken along. */
export function DocumentPreview({ title, html, pdf }: Props) {
  const t = useText();
  return (
    <figure className="document">
      <figcaption>
        <span lang="vi">{title}</span>
        <a className="button" href={pdf} target="_blank" rel="noreferrer">
          {t('parts.document.pdf')}
        </a>
      </figcaption>
      {/* What is in the letter may do nothing here. */}
      <iframe src={html} title={title} sandbox="" loading="lazy" lang="vi" />
    </figure>
  );
}
