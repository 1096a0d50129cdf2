import { CSPProvider } from '@base-ui/react/csp-provider';
import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import './dialog.css';

interface Props {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Asked for by Escape, by a click beside it, or by its close button. */
  readonly close?: () => void;
  /** Has no way out but through it. */
  readonly isRequired?: boolean;
}

/** Lies over the screen, keeps the focus inside, and gives it back to where it was. */
export function Dialog({ isOpen, title, children, close, isRequired = false }: Props) {
  const t = useText();
  return (
    // Base UI may not add style elements: the content security policy forbids them.
    <CSPProvider disableStyleElements>
      <Base.Root
        open={isOpen}
        onOpenChange={(wanted) => {
          if (!wanted && !isRequired) close?.();
        }}
      >
        <Base.Portal>
          <Base.Backdrop className="dialog-backdrop" />
          <Base.Popup className="dialog">
            <Base.Title className="dialog-title">{title}</Base.Title>
            {children}
            {!isRequired && (
              <Base.Close className="button dialog-close">{t('parts.close')}</Base.Close>
            )}
          </Base.Popup>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
