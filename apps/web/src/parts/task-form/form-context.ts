import { createContext, useContext, type ReactNode } from 'react';
import type { Fault } from '../../api/problem';
import type { FormSchema } from './form-schema';

/** What a screen draws itself: a field whose choices come from the service. */
export type Widget = (field: WidgetProps) => ReactNode;

export interface WidgetProps {
  readonly id: string;
  /** JSON pointer to its value. */
  readonly pointer: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly schema: FormSchema;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** A field of a form, whatever it is. */
export interface SchemaFieldProps {
  /** JSON pointer to its value. */
  readonly pointer: string;
  readonly schema: FormSchema;
  readonly required: boolean;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

interface FormContext {
  /** JSON pointers into what is filled in. */
  readonly faults: readonly Fault[];
  readonly widgets: Readonly<Record<string, Widget>>;
  /** Draws a field inside another: groups and lists have fields of every kind in them. */
  readonly drawField: (field: SchemaFieldProps) => ReactNode;
}

export const Form = createContext<FormContext>({
  faults: [],
  widgets: {},
  drawField: () => null,
});

export function useForm(): FormContext {
  return useContext(Form);
}

/** Id of the input for a JSON pointer, to which the error summary leads. */
export function inputId(pointer: string): string {
  return `o${pointer.replace(/[^A-Za-z0-9]/g, '-')}`;
}
