import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { ReturnedNote } from '../parts/returned-note/returned-note';
import { VersionCompare, type ComparedVersion } from '../parts/text-diff/version-compare';

type Version = components['schemas']['AnswerVersionDto'];

interface Props {
  readonly versions: readonly Version[];
}

/** Why the answer came back, and what has become different since. */
export function AnswerChanges({ versions }: Props) {
  const t = useText();
  const dates = useDates();
  const sectionsOf = useSections();
  const returned = versions.findLast(({ decision }) => decision?.outcome === 'returned')?.decision;
  return (
    <>
      {returned?.remark && (
        <ReturnedNote
          title={t('approval.returned', {
            name: returned.by.name,
            at: dates.instant(returned.at),
          })}
          reason={returned.remark}
        />
      )}
      <VersionCompare
        versions={versions.map((version) => ({
          number: version.number,
          by: version.preparedBy.name,
          at: version.preparedAt,
          sections: sectionsOf(version),
        }))}
      />
    </>
  );
}

function useSections(): (version: Version) => ComparedVersion['sections'] {
  const t = useText();
  return ({ items }) =>
    items.flatMap(({ position, outcome, answer, link }) => {
      const item = t('task.item', { position });
      return [
        {
          id: `${String(position)} outcome`,
          title: t('approval.section.outcome', { item }),
          text: t(`approval.outcome.${outcome}`),
        },
        {
          id: `${String(position)} answer`,
          title: t('approval.section.answer', { item }),
          text: answer ?? '',
        },
        {
          id: `${String(position)} link`,
          title: t('approval.section.link', { item }),
          text: link ?? '',
        },
      ];
    });
}
