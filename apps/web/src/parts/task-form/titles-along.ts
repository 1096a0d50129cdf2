import type { FormSchema } from './form-schema';

/** Names a field by the titles on the way to it: `/answers/1/outcome` is "Nội dung 2, Kết quả". */
export function titlesAlong(
  schema: FormSchema,
  pointer: string,
  titleOf: (schema: FormSchema) => string,
): string {
  const titles: string[] = [];
  let here: FormSchema = schema;
  for (const name of pointer.split('/').slice(1)) {
    const inner: FormSchema | undefined = here.type === 'array' ? here.items : fieldIn(here, name);
    if (!inner) break;
    here = inner;
    const isRow = /^\d+$/.test(name);
    if (isRow) titles.splice(-1, 1, `${titleOf(here)} ${String(Number(name) + 1)}`);
    else titles.push(titleOf(here));
  }
  return titles.filter(Boolean).join(', ');
}

function fieldIn(schema: FormSchema, name: string): FormSchema | undefined {
  const field = schema.properties?.[name];
  return typeof field === 'object' ? field : undefined;
}
