import type { ReactNode } from 'react';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { contentFields } from './content-fields';

interface Props {
  readonly version: components['schemas']['VersionDto'];
  /** Room for a note about one of its points, by the name of the point. */
  readonly note?: (point: string) => ReactNode;
}

/** What a unit reports: results, difficulties, proposals, or that nothing happened. */
export function PartContent({ version, note }: Props) {
  const t = useText();
  const { content, nothingToReport } = version;
  return (
    <div className="part-content">
      {nothingToReport && <p>{t('reports.nothing')}</p>}
      {contentFields
        .filter((field) => content[field] !== '')
        .map((field) => (
          <section key={field} className={`part-section part-${field}`}>
            <h3>{t(`reports.content.${field}`)}</h3>
            <p className="text-diff" lang="vi">
              {content[field]}
            </p>
            {note?.(t(`reports.content.${field}`))}
          </section>
        ))}
    </div>
  );
}
