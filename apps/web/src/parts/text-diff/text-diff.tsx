import { useText } from '../../i18n/use-text';
import { wordDiff } from './word-diff';
import './text-diff.css';

interface Props {
  readonly before: string;
  readonly after: string;
}

/** A Vietnamese text with what was taken out and what was put in; strokes and lines say it as well as ink. */
export function TextDiff({ before, after }: Props) {
  const t = useText();
  if (before === after) {
    return (
      <>
        <p className="field-hint">{t('parts.diff.same')}</p>
        <p className="text-diff" lang="vi">
          {after}
        </p>
      </>
    );
  }
  return (
    <p className="text-diff" lang="vi">
      {wordDiff(before, after).map(({ kind, text }, index) => {
        const key = `${String(index)} ${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
