import { Toast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import './toast.css';

/** Where short messages about what was just done appear; F6 leads there. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return (
    <Toast.Provider timeout={10_000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts" aria-label={t('parts.toasts')}>
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Toasts() {
  const t = useText();
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={[]}>
      <Toast.Title className="toast-title" />
      {toast.actionProps && <Toast.Action className="button" />}
      <Toast.Close className="button toast-close">{t('parts.close')}</Toast.Close>
    </Toast.Root>
  ));
}
