import { Ajv, type ValidateFunction } from 'ajv';
import type { Reply } from '../api-under-test.js';
import type { ApiDocument, Operation, Schema } from './api-document.js';

/** Whether replies are what the document says. */
export class Contract {
  private readonly ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
  private readonly compiled = new Map<Schema, ValidateFunction>();

  constructor({ schemas }: ApiDocument) {
    for (const [name, schema] of Object.entries(schemas)) {
      this.ajv.addSchema(plain(schema), `#/components/schemas/${name}`);
    }
  }

  /** What is wrong with a reply, in a few words; null when nothing is. */
  faultOf(operation: Operation, { status, headers, body, text }: Reply): string | null {
    if (status >= 500) return `status ${String(status)}`;
    const type = ((headers['content-type'] as string | undefined) ?? '').split(';', 1)[0] ?? '';
    if (status >= 400) return this.problemFault(operation, status, type, body);
    const declared = operation.replies[String(status)];
    if (!declared) return `status ${String(status)} is not declared`;
    if (!declared.content) return text === '' ? null : 'a body that is not declared';
    const content = declared.content[type];
    if (!content) return `${type || 'no content type'} is not declared`;
    return content.schema && type === 'application/json'
      ? this.mismatch(content.schema, body)
      : null;
  }

  private problemFault(
    operation: Operation,
    status: number,
    type: string,
    body: unknown,
  ): string | null {
    if (type !== 'application/problem+json')
      return `status ${String(status)} without a problem document`;
    if ((body as { status?: unknown }).status !== status)
      return 'a problem document of another status';
    const schema = operation.replies.default?.content?.[type]?.schema;
    return schema ? this.mismatch(schema, body) : 'problems are not declared';
  }

  private mismatch(schema: Schema, body: unknown): string | null {
    const validate = this.compiled.get(schema) ?? this.ajv.compile(plain(schema));
    this.compiled.set(schema, validate);
    if (validate(body)) return null;
    const { instancePath = '', message = '', params } = validate.errors?.[0] ?? {};
    return `body at "${instancePath.replace(/\d+/g, 'n')}" ${message} ${JSON.stringify(params)}`;
  }
}

/** As JSON Schema has it: OpenAPI 3.0 says apart from the type that something may be null, and objects are closed. */
function plain(schema: Schema): object {
  const { nullable, properties, items, allOf, oneOf, additionalProperties, ...rest } = schema;
  const own = {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, each]) => [name, plain(each)]),
      ),
      additionalProperties: false,
    }),
    ...(items && { items: plain(items) }),
    ...(allOf && { allOf: allOf.map(plain) }),
    ...(oneOf && { anyOf: oneOf.map(plain) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: plain(additionalProperties),
    }),
    ...(additionalProperties === true && { additionalProperties: true }),
  };
  return nullable === true ? { anyOf: [own, { type: 'null' }] } : own;
}
