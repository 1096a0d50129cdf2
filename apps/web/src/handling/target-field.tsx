import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { Combobox } from '../parts/combobox/combobox';
import type { WidgetProps } from '../parts/task-form/form-context';
import '../parts/field/choice.css';

type Target = components['schemas']['ActTargetDto'];

interface Props extends WidgetProps {
  readonly agencies: readonly Target[];
}

/** An agency: first those that lead what is asked about, then any other. */
export function TargetField({ agencies, ...field }: Props) {
  const t = useText();
  const say = useServerText();
  const { id, label, hint, error, value, change } = field;
  const suggested = agencies.filter(({ isSuggested }) => isSuggested);
  const options = agencies.map(({ code, name }) => ({ value: code, label: say(name) }));
  return (
    <>
      {suggested.length > 0 && (
        <fieldset className="field">
          <legend>{t('handling.transfer.suggested')}</legend>
          {suggested.map((agency) => (
            <label key={agency.code} className="choice" htmlFor={`${id}-${agency.code}`}>
              <input
                id={`${id}-${agency.code}`}
                type="radio"
                name={`${id}-goi-y`}
                checked={value === agency.code}
                onChange={() => {
                  change(agency.code);
                }}
              />
              <span className="target-choice">
                {say(agency.name)}
                <small>{t('handling.transfer.leads')}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Combobox
        {...{ id, label, hint, error, options }}
        value={typeof value === 'string' ? value : null}
        change={(code) => {
          change(code ?? undefined);
        }}
      />
    </>
  );
}
