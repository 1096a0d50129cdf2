import { personName } from '../../api/person-name';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { DataTable, type Column } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { roles } from './account-words';

type Act = components['schemas']['AccountActDto'];

/** What was done to the account, by whom, and why: it cannot be changed. */
export function AccountActs({ acts }: { readonly acts: readonly Act[] }) {
  const t = useText();
  const columns = useActColumns();
  return (
    <section aria-labelledby="nhat-ky-tai-khoan">
      <h2 id="nhat-ky-tai-khoan">{t('account.people.acts')}</h2>
      {acts.length === 0 ? (
        <p>{t('account.people.acts.none')}</p>
      ) : (
        <DataTable
          caption={t('account.people.acts')}
          rows={acts}
          rowKey={({ key }) => key}
          columns={columns}
        />
      )}
    </section>
  );
}

function useActColumns(): Column<Act>[] {
  const t = useText();
  const dates = useDates();
  const detailOf = useDetailText();
  return [
    { id: 'at', title: t('admin.audit.at'), cell: ({ at }) => dates.instant(at) },
    {
      id: 'what',
      title: t('admin.audit.what'),
      cell: ({ kind }) => t(`account.people.act.${kind}`),
    },
    {
      id: 'who',
      title: t('admin.audit.who'),
      cell: ({ by }) => personName(by) ?? t('account.people.operator'),
    },
    { id: 'detail', title: t('account.people.detail'), cell: (act) => detailOf(act) },
  ];
}

/** Names of roles and days as people read them, the rest as it was written. */
function useDetailText(): (act: Act) => string {
  const t = useText();
  const dates = useDates();
  const shown = (text: string) => {
    const role = roles.find((each) => each === text);
    if (role) return t(`admin.people.role.${role}`);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dates.date(text) : text;
  };
  return ({ detail }) =>
    Object.values(detail)
      .map((text) => shown(text ?? ''))
      .join(' → ') || '–';
}
