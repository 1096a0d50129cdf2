import type { ButtonHTMLAttributes } from 'react';
import './button.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'danger';
  /** While what it began is under way: it cannot be pressed again, and keeps the focus. */
  readonly isWorking?: boolean;
}

export function Button({ look = 'plain', isWorking = false, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-disabled={isWorking || undefined}
      aria-busy={isWorking || undefined}
      onClick={(event) => {
        if (isWorking) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    />
  );
}
