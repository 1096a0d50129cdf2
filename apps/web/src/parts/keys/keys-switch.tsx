import { useState } from 'react';
import { useText } from '../../i18n/use-text';
import { singleKeysAreOn, switchSingleKeys } from './single-keys';
import '../field/choice.css';
import './keys-switch.css';

/** Says which keys there are, and lets them be switched off. */
export function KeysSwitch({ help }: { readonly help: string }) {
  const t = useText();
  const [isOn, setOn] = useState(singleKeysAreOn);
  return (
    <p className="keys-switch">
      <label className="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            switchSingleKeys(target.checked);
            setOn(target.checked);
          }}
        />
        <span>
          {t('parts.keys')} {help}
        </span>
      </label>
    </p>
  );
}
