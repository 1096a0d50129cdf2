import { useAgencies } from '../../../api/use-agencies';
import { useText } from '../../../i18n/use-text';
import { CheckField } from '../../../parts/field/check-field';
import { SelectField } from '../../../parts/field/select-field';

interface Props {
  readonly howMany: 'none' | 'one' | 'several';
  readonly from: readonly string[];
  readonly change: (from: readonly string[]) => void;
}

/** The agencies of today whose work passes on. */
export function PredecessorFields({ howMany, from, change }: Props) {
  const t = useText();
  const agencies = useAgencies();
  if (howMany === 'none') return null;
  if (howMany === 'one') {
    return (
      <SelectField
        id="co-quan-duoc-sap-xep"
        label={t('admin.decision.from')}
        none=""
        options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
        value={from[0] ?? ''}
        change={(code) => change(code === '' ? [] : [code])}
      />
    );
  }
  return (
    <fieldset className="field" id="co-quan-duoc-sap-xep" tabIndex={-1}>
      <legend>{t('admin.decision.from.several')}</legend>
      {agencies.map(({ code, name }) => (
        <CheckField
          key={code}
          label={name}
          value={from.includes(code)}
          change={(isOne) => change(isOne ? [...from, code] : from.filter((each) => each !== code))}
        />
      ))}
    </fieldset>
  );
}
