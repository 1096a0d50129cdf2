import type { components } from '../../api/schema';
import { useAgencyName } from '../../api/use-agency-name';
import { useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';

/** The requests whose due date a change would move, the nearest new dates first. */
export function MovedDates({
  preview: { moved },
}: {
  readonly preview: components['schemas']['CalendarPreviewDto'];
}) {
  const t = useText();
  const dates = useDates();
  const agencyName = useAgencyName();
  if (moved.length === 0) return null;
  return (
    <DataTable
      caption={t('admin.calendar.moved')}
      rows={moved}
      rowKey={({ key }) => key}
      columns={[
        { id: 'code', title: t('admin.calendar.moved.code'), cell: ({ code }) => code },
        {
          id: 'agency',
          title: t('admin.calendar.moved.agency'),
          cell: ({ agencyCode }) => agencyName(agencyCode) ?? '–',
        },
        {
          id: 'before',
          title: t('admin.calendar.moved.before'),
          cell: ({ dueOn }) => dates.date(dueOn),
          isFigure: true,
        },
        {
          id: 'after',
          title: t('admin.calendar.moved.after'),
          cell: ({ newDueOn }) => <strong>{dates.date(newDueOn)}</strong>,
          isFigure: true,
        },
      ]}
    />
  );
}
