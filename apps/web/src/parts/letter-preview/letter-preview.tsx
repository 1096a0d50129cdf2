import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { LetterBars, LetterTable } from './letter-figures';
import './letter-preview.css';

type Letter = components['schemas']['ComposedLetterDto'];
type Block = components['schemas']['LetterBlockDto'];

/** A letter before it is issued, word by word as the service composes it. Letters are Vietnamese. */
export function LetterPreview({ letter }: { readonly letter: Letter }) {
  const t = useText();
  const { form, title, summary, addressee, blocks, notes } = letter;
  return (
    <article className="letter" lang="vi" aria-label={title}>
      {form && <p className="letter-form">{form}</p>}
      <Head letter={letter} />
      <p className="letter-title">{title}</p>
      <p className="letter-summary">{summary}</p>
      {addressee && (
        <p className="letter-addressee">{t('parts.letter.addressee', { name: addressee })}</p>
      )}
      {blocks.map((block, index) => (
        // Blocks have no names; they are drawn anew as a whole.
        <LetterBlock key={index} block={block} blank={t('parts.letter.blank')} />
      ))}
      <Foot letter={letter} />
      {notes.map((note) => (
        <p key={note} className="letter-note">
          {note}
        </p>
      ))}
    </article>
  );
}

function Head({ letter: { issuer, symbol, placeAndDate } }: { readonly letter: Letter }) {
  return (
    <div className="letter-head">
      {issuer && (
        <div>
          {issuer.superior && <p>{issuer.superior}</p>}
          <p>
            <strong>{issuer.name}</strong>
          </p>
          {symbol && <p>{symbol}</p>}
        </div>
      )}
      <p className="letter-date">{placeAndDate}</p>
    </div>
  );
}

function LetterBlock({ block, blank }: { readonly block: Block; readonly blank: string }) {
  switch (block.type) {
    case 'heading':
      return (
        <p>
          <strong>{block.text}</strong>
        </p>
      );
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ol>
          {(block.items ?? []).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      );
    case 'rows':
      return (
        <dl>
          {(block.rows ?? []).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}:</dt> <dd>{text === '' ? <i>{blank}</i> : text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <LetterTable block={block} />;
    case 'bars':
      return <LetterBars block={block} />;
  }
}

function Foot({ letter: { signature, recipients } }: { readonly letter: Letter }) {
  return (
    <div className="letter-foot">
      <ul role="list">
        {recipients.map((recipient) => (
          <li key={recipient}>- {recipient}</li>
        ))}
      </ul>
      <div>
        {signature.lines.map((line) => (
          <p key={line}>
            <strong>{line}</strong>
          </p>
        ))}
        {signature.note && <p className="letter-note">{signature.note}</p>}
        <p className="letter-signer">{signature.name}</p>
      </div>
    </div>
  );
}
