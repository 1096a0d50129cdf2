import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { Combobox } from '../parts/combobox/combobox';
import type { Widget, WidgetProps } from '../parts/task-form/form-context';

/** The fields whose choices come from the service: agencies, and which of the things asked for is answered. */
export function useTaskWidgets(
  task: components['schemas']['TaskDetailDto'],
): Readonly<Record<string, Widget>> {
  const requestKey = task.subject?.type === 'information-request' ? task.subject.key : null;
  return {
    agency: (field) => <AgencyField {...field} />,
    item: (field) => <AnsweredItem {...field} requestKey={requestKey} />,
  };
}

function AgencyField({ value, change, ...field }: WidgetProps) {
  const say = useServerText();
  const { data } = api.useQuery('get', '/api/agencies');
  const options = data?.items.map(({ code, name }) => ({ value: code, label: say(name) })) ?? [];
  return (
    <Combobox
      {...field}
      options={options}
      value={typeof value === 'string' ? value : null}
      change={(code) => {
        change(code ?? undefined);
      }}
    />
  );
}

/** What was asked, above its answer: there is nothing to choose. */
function AnsweredItem({
  value,
  label,
  requestKey,
}: WidgetProps & { readonly requestKey: string | null }) {
  const t = useText();
  const { data } = api.useQuery(
    'get',
    '/api/requests/{key}',
    { params: { path: { key: requestKey ?? '' } } },
    { enabled: requestKey !== null },
  );
  const item = data?.items.find(({ position }) => position === value);
  return (
    <p>
      <span className="visually-hidden">{label}</span>
      {t('task.item', { position: String(value) })}: <span lang="vi">{item?.description}</span>
    </p>
  );
}
