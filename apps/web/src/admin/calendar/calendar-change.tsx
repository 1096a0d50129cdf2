import { useState } from 'react';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { CalendarImpact } from './calendar-impact';
import { ChangeForm } from './change-form';
import type { Change } from './change-draft';

/** One day set or taken back: first what it would move, then its publication. */
export function CalendarChange({ basedOn }: { readonly basedOn: number }) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const [change, setChange] = useState<Change | null>(null);
  const close = () => {
    setChange(null);
    setIsOpen(false);
  };
  return (
    <section aria-labelledby="thay-doi">
      <h2 id="thay-doi">{t('admin.calendar.change')}</h2>
      {!isOpen && (
        <div>
          <Button onClick={() => setIsOpen(true)}>{t('admin.calendar.change.begin')}</Button>
        </div>
      )}
      {isOpen && (
        <ChangeForm
          basedOn={basedOn}
          // What is typed anew is another change: what the old one would move says nothing of it.
          edited={() => setChange(null)}
          submit={setChange}
        />
      )}
      {change && <CalendarImpact change={change} done={close} />}
    </section>
  );
}
