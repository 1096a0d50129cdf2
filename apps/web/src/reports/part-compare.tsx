import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { VersionCompare } from '../parts/text-diff/version-compare';
import { contentFields } from './content-fields';

/** The newest version of a part against an earlier one. */
export function PartCompare({ versions }: Pick<components['schemas']['PartDto'], 'versions'>) {
  const t = useText();
  return (
    <VersionCompare
      versions={versions.map(({ number, content, preparedBy, preparedAt }) => ({
        number,
        by: preparedBy.name,
        at: preparedAt,
        sections: contentFields.map((field) => ({
          id: field,
          title: t(`reports.content.${field}`),
          text: content[field],
        })),
      }))}
    />
  );
}
