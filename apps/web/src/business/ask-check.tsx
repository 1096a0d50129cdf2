import { Link } from '@tanstack/react-router';
import type { Problem } from '../api/problem';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { ErrorSummary } from '../parts/error-summary/error-summary';
import { filledIn } from '../parts/task-form/fields-now';
import type { FormSchema, FormValues } from '../parts/task-form/form-schema';
import { titlesAlong } from '../parts/task-form/titles-along';
import { AskAnswers } from './ask-answers';
import { askSections, type AskSection } from './ask-search';
import { wholeSchema } from './use-ask-schema';

interface Props {
  readonly schemas: Readonly<Record<AskSection, FormSchema>>;
  readonly values: FormValues;
  readonly send: (values: FormValues) => void;
  /** What was sent last: faults of what has changed since are not told again. */
  readonly sent: unknown;
  readonly problem: Problem | null;
  readonly isWorking: boolean;
}

/** B4: everything once more, with a way back to each section; it is sent from here. */
export function AskCheck({ schemas, values, send, sent, isWorking, ...last }: Props) {
  const t = useText();
  const whole = wholeSchema(schemas);
  const filled = filledIn(whole, values);
  const problem = JSON.stringify(filled) === JSON.stringify(sent) ? last.problem : null;
  const sectionAt = (pointer: string) =>
    askSections.find((section) =>
      Object.keys(schemas[section].properties ?? {}).includes(pointer.split('/')[1] ?? ''),
    );
  return (
    <>
      <ErrorSummary
        problem={problem}
        faults={problem?.errors ?? []}
        inputId={(pointer) => `sua-${sectionAt(pointer) ?? 'noi-dung'}`}
        nameOf={(pointer) => titlesAlong(whole, pointer, ({ title = '' }) => title)}
      />
      {askSections.map((section) => (
        <section key={section} className="ask">
          <h2>{t(`business.ask.page.${section}`)}</h2>
          <AskAnswers schema={schemas[section]} values={values} />
          <p>
            <Link id={`sua-${section}`} to="/gui-yeu-cau/soan" search={{ phan: section }}>
              {t('business.ask.change', { what: t(`business.ask.page.${section}`) })}
            </Link>
          </p>
        </section>
      ))}
      <p>{t('business.ask.declaration')}</p>
      <div className="button-row">
        <Button
          look="primary"
          isWorking={isWorking}
          onClick={() => {
            send(filled);
          }}
        >
          {t(isWorking ? 'parts.form.sending' : 'frame.nav.ask')}
        </Button>
      </div>
    </>
  );
}
