/** What of JSON Schema 2020-12 the forms in `workflows` use, and our hints to whoever draws them. */
export interface FormSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FormSchema | boolean>>;
  readonly required?: readonly string[];
  readonly items?: FormSchema;
  readonly oneOf?: readonly FormSchema[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly if?: FormSchema;
  readonly then?: FormSchema;
  readonly else?: FormSchema;
  /** A list of keys of files that go along. */
  readonly 'x-files'?: boolean;
  readonly 'x-ui'?: UiHints;
}

export interface UiHints {
  /** Title and description in English; the schema's own are Vietnamese. */
  readonly en?: string;
  readonly enHelp?: string;
  /** Drawn by the screen, which knows what to choose from. */
  readonly widget?: string;
  /** A list with one row for each thing that was asked for. */
  readonly perItem?: boolean;
  /** Begins with what the process knows under this name from a step before. */
  readonly keep?: boolean;
  /** Of a decision: whether things go on with it or go back. */
  readonly move?: 'onward' | 'back';
  /** What a decision brings about, in Vietnamese and in English. */
  readonly effect?: string;
  readonly enEffect?: string;
}

/** What has been filled in so far, by field. */
export type FormValues = Readonly<Record<string, unknown>>;
