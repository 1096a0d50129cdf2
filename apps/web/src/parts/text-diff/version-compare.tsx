import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text';
import { useDates } from '../dates/use-dates';
import { TextDiff } from './text-diff';
import './text-diff.css';

/** One version of a paper: who submitted it, and what it says, piece by piece. */
export interface ComparedVersion {
  readonly number: number;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
  }[];
}

interface Props {
  /** The oldest first. */
  readonly versions: readonly ComparedVersion[];
}

/** The newest version against an earlier one, the one before it to begin with. */
export function VersionCompare({ versions }: Props) {
  const t = useText();
  const dates = useDates();
  const id = useId();
  const newest = versions.at(-1);
  const earlier = versions.slice(0, -1);
  const [chosen, choose] = useState<number | null>(null);
  const base = earlier.find(({ number }) => number === chosen) ?? earlier.at(-1);
  if (!newest || !base) return <p className="field-hint">{t('parts.diff.first')}</p>;
  return (
    <div className="version-compare">
      <div className="field">
        <label htmlFor={id}>{t('parts.diff.against', { number: newest.number })}</label>
        <select
          id={id}
          className="input"
          value={base.number}
          onChange={({ target }) => {
            choose(Number(target.value));
          }}
        >
          {earlier.map(({ number, by, at }) => (
            <option key={number} value={number}>
              {t('parts.diff.version', { number, by, at: dates.instant(at) })}
            </option>
          ))}
        </select>
      </div>
      {sectionsOf(base, newest).map(({ key, title, before, after }) => (
        <section key={key} className="version-compare-section">
          <h3>{title}</h3>
          <TextDiff before={before} after={after} />
        </section>
      ))}
    </div>
  );
}

/** Everything that one of the two says; what neither has a word about is left out. */
function sectionsOf(base: ComparedVersion, newest: ComparedVersion) {
  const textIn = ({ sections }: ComparedVersion, wanted: string) =>
    sections.find(({ id }) => id === wanted)?.text ?? '';
  const titles = new Map(
    [...base.sections, ...newest.sections].map(({ id, title }) => [id, title]),
  );
  return [...titles]
    .map(([key, title]) => ({ key, title, before: textIn(base, key), after: textIn(newest, key) }))
    .filter(({ before, after }) => before + after !== '');
}
