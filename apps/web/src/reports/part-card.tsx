import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { IncludedMonths } from './included-months';
import { IncludedParts } from './included-parts';
import { PartActions } from './part-actions';
import { PartCompare } from './part-compare';
import { PartContent } from './part-content';
import { PartHistory } from './part-history';
import { PartStatus } from './part-status';

/** One part: how far it is, what may be done with it, and, opened, what it says and what happened to it. */
export function PartCard({ part }: { readonly part: components['schemas']['PartDto'] }) {
  const t = useText();
  const { versions } = part;
  const newest = versions.at(-1);
  return (
    <article className="part-card">
      <header>
        <h3 lang="vi">{part.unitName}</h3>
        <PartStatus part={part} />
        <PartActions part={part} />
      </header>
      {newest && (
        <details>
          <summary>{t('reports.read', { number: newest.number })}</summary>
          <PartContent version={newest} />
          {newest.months && <IncludedMonths months={newest.months} />}
          {newest.includes && <IncludedParts parts={newest.includes} />}
        </details>
      )}
      {versions.length > 1 && (
        <details>
          <summary>{t('reports.compare', { count: versions.length })}</summary>
          <PartCompare versions={versions} />
        </details>
      )}
      {newest && (
        <details>
          <summary>{t('reports.history')}</summary>
          <PartHistory part={part} />
        </details>
      )}
    </article>
  );
}
