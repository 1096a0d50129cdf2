import { Toast } from '@base-ui/react/toast';
import { useText } from '../../i18n/use-text';

/** Says what was done; with a way to undo it for ten seconds where there is one. */
export function useToast(): (said: string, undo?: () => void) => void {
  const t = useText();
  const { add, close } = Toast.useToastManager();
  return (said, undo) => {
    const id: string = add({
      title: said,
      ...(undo && {
        actionProps: {
          children: t('parts.undo'),
          onClick: () => {
            close(id);
            undo();
          },
        },
      }),
    });
  };
}
