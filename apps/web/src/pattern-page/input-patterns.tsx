import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { Combobox } from '../parts/combobox/combobox';
import { DateField } from '../parts/date-field/date-field';
import { TaskForm } from '../parts/task-form/task-form';
import { sampleAgencies, sampleFaults, sampleForm } from './sample-form';
import { UploadPattern } from './upload-pattern';

/** Inputs by themselves, and a form made of its schema after the service has refused it. */
export function InputPatterns() {
  const t = useText();
  const [agency, setAgency] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>('2026-11-25');
  return (
    <section>
      <h2>{t('pattern.form')}</h2>
      <Combobox
        label={t('pattern.combobox')}
        options={sampleAgencies}
        value={agency}
        change={setAgency}
      />
      <DateField label={t('pattern.date')} value={date} change={setDate} />
      <UploadPattern />
      <TaskForm
        schema={sampleForm}
        submitLabel={t('pattern.submit')}
        submit={() => undefined}
        isWorking={false}
        problem={sampleFaults}
      />
    </section>
  );
}
