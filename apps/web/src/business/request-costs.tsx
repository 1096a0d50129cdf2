import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { useMoney } from './use-money';

/** The actual costs that the agency told of, and whether they were paid. */
export function RequestCosts({ costs }: { readonly costs: components['schemas']['CostQuoteDto'] }) {
  const t = useText();
  const dates = useDates();
  const money = useMoney();
  const { lines, total, payBy, paidOn } = costs;
  return (
    <>
      <h3>{t('business.costs')}</h3>
      <DataTable
        caption={t('business.costs')}
        columns={[
          { id: 'name', title: t('business.cost.name'), cell: ({ name }) => name },
          {
            id: 'quantity',
            title: t('business.cost.quantity'),
            cell: ({ quantity, unit }) => `${String(quantity)} ${unit}`,
            isFigure: true,
          },
          {
            id: 'amount',
            title: t('business.cost.amount'),
            cell: ({ amount }) => money(amount),
            isFigure: true,
          },
        ]}
        rows={lines}
        rowKey={({ name }) => name}
      />
      <p>
        {t('business.cost.total', { total: money(total) })}{' '}
        {paidOn === null
          ? t('business.cost.pay-by', { date: dates.date(payBy) })
          : t('business.cost.paid', { date: dates.date(paidOn) })}
      </p>
    </>
  );
}
