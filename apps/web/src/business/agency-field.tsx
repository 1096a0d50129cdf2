import { api } from '../api/client';
import { useServerText } from '../i18n/use-text';
import { Combobox } from '../parts/combobox/combobox';
import type { WidgetProps } from '../parts/task-form/form-context';

/** The agency asked; none leaves it to the service to find the one that leads the subject. */
export function AgencyField({ id, label, hint, error, value, change }: WidgetProps) {
  const say = useServerText();
  const { data } = api.useQuery('get', '/api/agencies');
  const options = data?.items.map(({ code, name }) => ({ value: code, label: say(name) })) ?? [];
  return (
    <Combobox
      {...{ id, label, hint, error, options }}
      value={typeof value === 'string' ? value : null}
      change={(code) => {
        change(code ?? undefined);
      }}
    />
  );
}
