import { useAgencies } from '../api/use-agencies';
import { Combobox } from '../parts/combobox/combobox';
import type { WidgetProps } from '../parts/task-form/form-context';

/** One of the agencies, or none. */
export function AgencyField({ id, label, hint, error, value, change }: WidgetProps) {
  const options = useAgencies().map(({ code, name }) => ({ value: code, label: name }));
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
