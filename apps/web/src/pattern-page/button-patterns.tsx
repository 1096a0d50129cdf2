import { useText } from '../i18n/use-text';
import { SureAct } from '../parts/act/sure-act';
import { Button } from '../parts/button/button';
import { DialogButton } from '../parts/dialog/dialog-button';
import { ProgressBar } from '../parts/progress/progress-bar';
import { useToast } from '../parts/toast/use-toast';

/** Buttons, and what they bring about. */
export function ButtonPatterns() {
  const t = useText();
  const toast = useToast();
  return (
    <section>
      <h2>{t('pattern.buttons')}</h2>
      <p className="pattern-row">
        <Button look="primary">{t('pattern.primary')}</Button>
        <Button>{t('pattern.plain')}</Button>
        <Button look="danger">{t('pattern.danger')}</Button>
        <Button isWorking look="primary">
          {t('pattern.submit')}
        </Button>
        <Button
          onClick={() => {
            toast(t('pattern.done'), () => undefined);
          }}
        >
          {t('pattern.toast')}
        </Button>
        <DialogButton label={t('pattern.dialog')}>
          {(close) => (
            <SureAct
              act={{ run: close, isWorking: false, problem: null }}
              effect={t('pattern.effect')}
              label={t('pattern.danger')}
            />
          )}
        </DialogButton>
      </p>
      <ProgressBar label={t('pattern.progress')} done={0.4} />
    </section>
  );
}
