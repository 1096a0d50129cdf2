import { useState } from 'react';
import { DraftKeeper, type DraftState } from '../api/draft/draft-keeper';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { DraftNote } from '../parts/draft-note/draft-note';
import { ErrorSummary } from '../parts/error-summary/error-summary';
import { Icon } from '../parts/icon/icon';
import { iconNames } from '../parts/icon/icon-paths';
import { LetterPreview } from '../parts/letter-preview/letter-preview';
import { ProcessMap } from '../parts/process-map/process-map';
import { ReturnedNote } from '../parts/returned-note/returned-note';
import { VersionCompare } from '../parts/text-diff/version-compare';
import { sampleFaults } from './sample-form';
import { sampleLetter, sampleModel, sampleVersions } from './sample-papers';
import { unreached } from './samples';

/** What is written, sent back, compared and issued, and the drawing of the way that it goes. */
export function PaperPatterns() {
  const t = useText();
  const dates = useDates();
  return (
    <section>
      <h2>{t('pattern.papers')}</h2>
      <DraftNotes />
      <ErrorSummary
        problem={sampleFaults}
        faults={sampleFaults.errors ?? []}
        inputId={(pointer) => pointer}
        nameOf={(pointer) => pointer}
      />
      <ReturnedNote title={t('pattern.returned')} reason={t('pattern.returned.why')} />
      <VersionCompare versions={sampleVersions} />
      <LetterPreview letter={sampleLetter} />
      <h2>{t('pattern.map')}</h2>
      <ProcessMap
        xml={sampleModel}
        label={t('pattern.map')}
        marks={[
          { elementId: 'receive', look: 'done', meaning: t('parts.step.done') },
          { elementId: 'answer', look: 'current', meaning: t('parts.step.current'), note: '2' },
        ]}
      />
      <h2>{t('pattern.small')}</h2>
      <p className="pattern-row">
        {iconNames.map((name) => (
          <span key={name}>
            <Icon name={name} /> <code>{name}</code>
          </span>
        ))}
      </p>
      <p>
        {dates.date('2026-11-25')} · {dates.instant('2026-11-25T01:30:00Z')}
      </p>
    </section>
  );
}

/** Safe, not yet safe, and not to be saved. */
function DraftNotes() {
  const [keeper] = useState(() => new DraftKeeper('mau-giao-dien'));
  const states: Partial<DraftState>[] = [
    { savedAt: '2026-11-25T01:30:00Z' },
    { isUnsaved: true },
    { problem: unreached },
  ];
  return states.map((state) => (
    <DraftNote
      key={Object.keys(state).join()}
      keeper={keeper}
      state={{ ...keeper.state, ...state }}
    />
  ));
}
