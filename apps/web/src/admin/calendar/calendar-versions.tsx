import { Link } from '@tanstack/react-router';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';

interface Props {
  readonly versions: readonly components['schemas']['PublishedCalendarDto'][];
  readonly shown: string;
}

/** Every version that was published, the newest first; none is ever changed. */
export function CalendarVersions({ versions, shown }: Props) {
  const t = useText();
  const dates = useDates();
  return (
    <section>
      <h2>{t('admin.calendar.versions')}</h2>
      <DataTable
        caption={t('admin.calendar.versions')}
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          {
            id: 'version',
            title: t('admin.version.title'),
            cell: ({ version }) => (
              <Link
                to="/lich-nghi"
                search={{ version: String(version) }}
                aria-current={String(version) === shown || undefined}
              >
                {t('admin.version', { version })}
              </Link>
            ),
          },
          {
            id: 'at',
            title: t('admin.calendar.published'),
            cell: ({ publishedAt }) => dates.instant(publishedAt),
          },
          {
            id: 'why',
            title: t('admin.calendar.why'),
            cell: ({ summary }) =>
              summary === '' ? t('admin.calendar.shipped') : <span lang="vi">{summary}</span>,
          },
        ]}
      />
    </section>
  );
}
