import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';

/** Where the instance stands now, and why it waits there. */
export function TokenTable({
  instance: { tokens, status },
}: {
  readonly instance: components['schemas']['ProcessInstanceDto'];
}) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  if (status === 'completed' || status === 'terminated') return null;
  return (
    <section>
      <h2>{t('admin.tokens')}</h2>
      <DataTable
        caption={t('admin.tokens')}
        rows={tokens}
        rowKey={({ elementInstanceKey }) => elementInstanceKey}
        columns={[
          {
            id: 'step',
            title: t('admin.step'),
            cell: ({ elementName, elementId, loopCounter }) => (
              <>
                <span lang="vi">{elementName ?? elementId}</span>
                {loopCounter !== null && ` (${String(loopCounter)})`}
              </>
            ),
          },
          {
            id: 'why',
            title: t('admin.tokens.why'),
            cell: ({ why: { text } }) => (text ? say(text) : '–'),
          },
          {
            id: 'since',
            title: t('admin.tokens.since'),
            cell: ({ since }) => dates.instant(since),
          },
        ]}
      />
    </section>
  );
}
