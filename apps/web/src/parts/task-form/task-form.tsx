import { useState, type ReactNode } from 'react';
import type { Fault, Problem } from '../../api/problem';
import { useText } from '../../i18n/use-text';
import { Button } from '../button/button';
import { ErrorSummary } from '../error-summary/error-summary';
import { filledIn } from './fields-now';
import { Form, inputId, type SchemaFieldProps, type Widget } from './form-context';
import type { FormSchema, FormValues } from './form-schema';
import { GroupFields } from './group-field';
import { SchemaField } from './schema-field';
import { titlesAlong } from './titles-along';
import { useSchemaText } from './use-schema-text';
import './task-form.css';

interface Props {
  readonly schema: FormSchema;
  readonly submitLabel: string;
  readonly submit: (values: FormValues) => void;
  readonly isWorking: boolean;
  /** Why the service did not take it; its faults point below `/variables`. */
  readonly problem: Problem | null;
  readonly initial?: FormValues;
  readonly widgets?: Readonly<Record<string, Widget>>;
  /** Beside the button: whether what was typed is safe. */
  readonly note?: ReactNode;
  /** Told of every change, to keep it. */
  readonly changed?: (values: FormValues) => void;
}

const none: Readonly<Record<string, Widget>> = {};
const drawField = (field: SchemaFieldProps) => <SchemaField {...field} />;

/** A form made of its JSON Schema. The service alone checks it, and says all that is wrong at once. */
export function TaskForm(props: Props) {
  const { schema, submit, submitLabel, isWorking, problem, widgets = none } = props;
  const t = useText();
  const [values, setValues] = useState<FormValues>(props.initial ?? {});
  const textOf = useSchemaText();
  const faults = faultsOf(problem);
  return (
    <Form value={{ faults, widgets, drawField }}>
      <form
        className="task-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWorking) submit(filledIn(schema, values));
        }}
      >
        <ErrorSummary
          problem={problem}
          faults={faults}
          inputId={inputId}
          nameOf={(pointer) => titlesAlong(schema, pointer, (field) => textOf(field).title)}
        />
        <GroupFields
          pointer=""
          schema={schema}
          value={values}
          change={(changed) => {
            setValues(changed as FormValues);
            props.changed?.(changed as FormValues);
          }}
        />
        <div className="button-row">
          <Button type="submit" look="primary" isWorking={isWorking}>
            {isWorking ? t('parts.form.sending') : submitLabel}
          </Button>
        </div>
        {props.note}
      </form>
    </Form>
  );
}

function faultsOf(problem: Problem | null): Fault[] {
  return (problem?.errors ?? []).map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace(/^\/variables/, ''),
  }));
}
