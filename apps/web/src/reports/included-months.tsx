import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { usePeriod } from './use-period';

type Month = components['schemas']['IncludedMonthDto'];

/** On which approved monthly reports a synthesis to the taskforce is built; a month without one is marked. */
export function IncludedMonths({ months }: { readonly months: readonly Month[] }) {
  const t = useText();
  const dates = useDates();
  const period = usePeriod();
  const columns: Column<Month>[] = [
    { id: 'month', title: t('reports.months.month'), cell: period },
    {
      id: 'symbol',
      title: t('reports.months.symbol'),
      cell: ({ symbol }) => symbol ?? <strong>{t('reports.months.none')}</strong>,
    },
    {
      id: 'issued',
      title: t('reports.issued'),
      cell: ({ issuedOn }) => (issuedOn === null ? '–' : dates.date(issuedOn)),
    },
  ];
  return (
    <section className="part-section">
      <h3>{t('reports.months')}</h3>
      <DataTable
        caption={t('reports.months')}
        columns={columns}
        rows={months}
        rowKey={({ period: month }) => month}
      />
    </section>
  );
}
