import type { ReactNode } from 'react';
import './choice.css';

interface Props {
  readonly label: ReactNode;
  readonly value: boolean;
  readonly change: (value: boolean) => void;
}

/** Something that is so or not. */
export function CheckField({ label, value, change }: Props) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={value}
        onChange={({ target }) => {
          change(target.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
