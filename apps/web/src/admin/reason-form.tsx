import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextArea } from '../parts/field/text-area';

interface Props {
  readonly submitLabel: string;
  readonly isWorking: boolean;
  readonly submit: (reason: string) => void;
}

/** The reason for something that cannot be taken back; it stays in the history. */
export function ReasonForm({ submitLabel, isWorking, submit }: Props) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className="admin-form"
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(reason.trim() === '');
        if (reason.trim() !== '') submit(reason.trim());
      }}
    >
      <TextArea
        id="ly-do"
        label={t('admin.reason')}
        hint={t('admin.reason.hint')}
        value={reason}
        change={setReason}
        error={isMissing ? t('admin.reason.missing') : undefined}
      />
      <Button type="submit" look="danger" isWorking={isWorking}>
        {submitLabel}
      </Button>
    </form>
  );
}
