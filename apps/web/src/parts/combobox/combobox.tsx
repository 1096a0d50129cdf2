import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text';
import { Field } from '../field/field';
import { matching, type Option } from './matching-options';
import './combobox.css';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
  /** Null while none is chosen. */
  readonly value: string | null;
  readonly change: (value: string | null) => void;
}

/**
 * Choosing one of many by typing (ARIA practices: editable combobox with a list). The focus stays in the input, and
 * nothing else on the page is hidden meanwhile.
 */
export function Combobox({ id: given, label, hint, error, options, value, change }: Props) {
  const t = useText();
  const own = useId();
  const id = given ?? own;
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = typed === null ? [] : matching(options, typed);
  const isOpen = typed !== null;
  const choose = (option: Option | undefined) => {
    if (option) change(option.value);
    setTyped(null);
  };
  const move = (step: number) => {
    if (isOpen) setActive((active + step + found.length) % Math.max(1, found.length));
    else setTyped('');
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      move(1);
    },
    ArrowUp: () => {
      move(-1);
    },
    ...(isOpen && {
      Enter: () => {
        choose(found[active]);
      },
      Escape: () => {
        setTyped(null);
      },
    }),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(described) => (
        <div className="combobox">
          <input
            {...described}
            id={id}
            className="input"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            aria-activedescendant={isOpen && found[active] ? `${id}-${String(active)}` : undefined}
            value={typed ?? chosen?.label ?? ''}
            onChange={({ target }) => {
              setTyped(target.value);
              setActive(0);
              if (target.value === '') change(null);
            }}
            onKeyDown={(event) => {
              if (!keys[event.key]) return;
              event.preventDefault();
              event.stopPropagation();
              keys[event.key]?.();
            }}
            onBlur={() => {
              setTyped(null);
            }}
          />
          <Choices {...{ id, label, isOpen, found, active, choose }} />
          <p className="visually-hidden" role="status">
            {isOpen && t('parts.combobox.found', { count: found.length })}
          </p>
        </div>
      )}
    </Field>
  );
}

interface ChoicesProps {
  readonly id: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly found: readonly Option[];
  readonly active: number;
  readonly choose: (option: Option) => void;
}

function Choices({ id, label, isOpen, found, active, choose }: ChoicesProps) {
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen}>
      {found.map((option, index) => (
        <li
          key={option.value}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === active}
          // Before the input loses the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            choose(option);
          }}
        >
          {option.label}
        </li>
      ))}
    </ul>
  );
}
