import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

/** A JSON Schema of 2020-12. */
export type FormSchema = Readonly<Record<string, unknown>>;

// Building one costs far more than compiling a form, so all forms share it; none of them is kept in it.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, logger: false });
ajvFormats.default(ajv);

/**
 * Compiles a form. Throws when it is no schema of JSON Schema 2020-12 or has a keyword that means nothing;
 * keywords beginning with `x-` are notes to whoever draws the form.
 */
export function compileForm(schema: FormSchema): ValidateFunction {
  for (const keyword of notesIn(schema)) {
    if (ajv.getKeyword(keyword) === false) ajv.addKeyword({ keyword });
  }
  try {
    return ajv.compile(schema);
  } finally {
    ajv.removeSchema(schema);
  }
}

/** Subschemas that are objects and let fields pass that they do not name. */
export function openObjects(schema: FormSchema): string[] {
  return [...subschemas(schema)]
    .filter(
      ({ value }) =>
        value.type === 'object' &&
        value.additionalProperties !== false &&
        value.unevaluatedProperties !== false,
    )
    .map(({ path }) => path);
}

function notesIn(schema: FormSchema): Set<string> {
  const names = [...subschemas(schema)].flatMap(({ value }) => Object.keys(value));
  return new Set(names.filter((name) => name.startsWith('x-')));
}

/** Every object inside a schema with its JSON pointer, itself first. */
function* subschemas(schema: FormSchema): Generator<{ path: string; value: FormSchema }> {
  const open: { path: string; value: unknown }[] = [{ path: '', value: schema }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, value } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) yield { path, value: value as FormSchema };
    for (const [name, inner] of Object.entries(value)) {
      open.push({ path: `${path}/${name}`, value: inner });
    }
  }
}
