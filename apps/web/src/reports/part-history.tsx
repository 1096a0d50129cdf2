import type { ReactNode } from 'react';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { StepList } from '../parts/timeline/step-list';

type Part = components['schemas']['PartDto'];

interface Line {
  readonly id: string;
  readonly at: string;
  readonly name: ReactNode;
  readonly detail: ReactNode;
}

/** Who submitted, approved or returned which version, and which dates were missed; the oldest first. */
export function PartHistory({ part }: { readonly part: Part }) {
  const t = useText();
  const dates = useDates();
  const lines = useLines()(part);
  if (lines.length === 0) return <p>{t('reports.history.none')}</p>;
  return (
    <StepList
      label={t('reports.history')}
      steps={lines.map(({ id, at, name, detail }) => ({
        ...{ id, name, detail, when: dates.instant(at) },
        state: 'done',
      }))}
    />
  );
}

function useLines(): (part: Part) => Line[] {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  return ({ versions, decisions, lateness }) => {
    const lines: Line[] = [
      ...versions.map(({ key, number, preparedAt, preparedBy }) => ({
        ...{ id: key, at: preparedAt, detail: preparedBy.name },
        name: t('reports.history.submitted', { number }),
      })),
      ...decisions.map(({ key, decidedAt, decidedBy, outcome, role, ...said }) => ({
        ...{ id: key, at: decidedAt },
        name: t(`reports.history.${outcome}`, { number: said.versionNumber }),
        detail: (
          <>
            {decidedBy.name}, {say(role)}
            {said.reason !== null && <Said label={t('reports.reason')} text={said.reason} />}
            {said.newDueOn !== null && (
              <> · {t('reports.new-due', { date: dates.date(said.newDueOn) })}</>
            )}
            {said.instructions !== null && (
              <Said label={t('reports.instructions')} text={said.instructions} />
            )}
          </>
        ),
      })),
      ...lateness.map(({ dueOn, recordedAt }) => ({
        ...{ id: `late ${dueOn}`, at: recordedAt, detail: null },
        name: t('reports.history.late', { date: dates.date(dueOn) }),
      })),
    ];
    return lines.sort((one, other) => one.at.localeCompare(other.at));
  };
}

function Said({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <span className="part-said">
      {label}: <span lang="vi">{text}</span>
    </span>
  );
}
