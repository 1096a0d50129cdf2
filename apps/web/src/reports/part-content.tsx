import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { NoteField } from '../approval/note-field';
import type { useNotes } from '../approval/use-notes';
import { contentFields } from './content-fields';

interface Props {
  readonly version: components['schemas']['VersionDto'];
  /** Where notes about it may be made. */
  readonly notes?: ReturnType<typeof useNotes>;
}

/** What a unit reports: results, difficulties, proposals, or that nothing happened. */
export function PartContent({ version, notes }: Props) {
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
            {notes && <NoteField point={t(`reports.content.${field}`)} notes={notes} />}
          </section>
        ))}
    </div>
  );
}
