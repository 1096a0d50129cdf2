import { fieldsNow, filledIn } from './fields-now';
import type { FormSchema } from './form-schema';

const sign: FormSchema = {
  type: 'object',
  required: ['decision'],
  properties: { decision: { oneOf: [] }, remark: { type: 'string' } },
  if: { properties: { decision: { const: 'return' } }, required: ['decision'] },
  then: { properties: { remark: true }, required: ['remark'] },
};

const report: FormSchema = {
  type: 'object',
  required: ['nothingToReport'],
  properties: { nothingToReport: { type: 'boolean' }, results: { type: 'string' } },
  if: { properties: { nothingToReport: { const: true } }, required: ['nothingToReport'] },
  then: { properties: { results: false } },
  else: { required: ['results'] },
};

const required = (schema: FormSchema, values: object) =>
  fieldsNow(schema, { ...values })
    .filter((field) => field.required)
    .map(({ name }) => name);

describe('the fields of a form', () => {
  it('are required as its branch says', () => {
    expect(required(sign, {})).toEqual(['decision']);
    expect(required(sign, { decision: 'sign' })).toEqual(['decision']);
    expect(required(sign, { decision: 'return' })).toEqual(['decision', 'remark']);
    expect(required(report, {})).toEqual(['nothingToReport', 'results']);
  });

  it('are those of the branch that fits, of several', () => {
    const delivery: FormSchema = {
      type: 'object',
      required: ['method'],
      properties: { method: {}, item: { type: 'string' }, receiver: { type: 'string' } },
      if: { properties: { method: { const: 'post' } }, required: ['method'] },
      then: { properties: { receiver: false }, required: ['item'] },
      else: {
        if: { properties: { method: { const: 'office' } }, required: ['method'] },
        then: { properties: { item: false }, required: ['receiver'] },
        else: { properties: { item: false, receiver: false } },
      },
    };
    expect(required(delivery, { method: 'post' })).toEqual(['method', 'item']);
    expect(required(delivery, { method: 'office' })).toEqual(['method', 'receiver']);
    expect(fieldsNow(delivery, { method: 'portal' }).map(({ name }) => name)).toEqual(['method']);
    expect(fieldsNow(delivery, {}).map(({ name }) => name)).toEqual(['method']);
  });

  it('go when their branch forbids them, and are not sent', () => {
    const values = { nothingToReport: true, results: 'đã gõ trước đó' };
    expect(fieldsNow(report, values).map(({ name }) => name)).toEqual(['nothingToReport']);
    expect(filledIn(report, values)).toEqual({ nothingToReport: true });
  });

  it('are sent without what is empty, in rows and groups too', () => {
    const schema: FormSchema = {
      type: 'object',
      properties: {
        note: { type: 'string' },
        missing: { type: 'array', items: { type: 'string' } },
        contact: { type: 'object', properties: { name: { type: 'string' } } },
        costs: {
          type: 'array',
          items: { type: 'object', properties: { kind: {}, quantity: { type: 'integer' } } },
        },
      },
    };
    const empty = { note: ' ', missing: ['', ' '], contact: { name: '' }, costs: [{ kind: '' }] };
    expect(filledIn(schema, empty)).toEqual({});
    const some = { missing: ['Nêu rõ năm', ''], costs: [{ kind: 'audio', quantity: 3 }, {}] };
    expect(filledIn(schema, some)).toEqual({
      missing: ['Nêu rõ năm'],
      costs: [{ kind: 'audio', quantity: 3 }],
    });
  });
});
