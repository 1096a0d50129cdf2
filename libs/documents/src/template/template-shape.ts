import type { ObjectShape, Shape } from './shape.js';

const text = (max: number): Shape => ({ is: 'text', max });
const longText = text(4000);
const line = text(500);
const name = text(60);

function block(fields: ObjectShape['fields']): ObjectShape {
  return { is: 'object', fields: { ...fields, when: name }, optional: ['when'] };
}

const row: ObjectShape = { is: 'object', fields: { label: line, text: line } };

const column: ObjectShape = {
  is: 'object',
  optional: ['align'],
  fields: { title: line, text: line, align: { is: 'one-of', values: ['left', 'right'] } },
};

/** What a template may consist of; the type LetterTemplate in words that can be checked. */
export const templateShape: ObjectShape = {
  is: 'object',
  optional: ['form', 'addressee'],
  fields: {
    form: {
      is: 'object',
      fields: { number: text(20), source: line, verified: { is: 'boolean' } },
    },
    title: line,
    summary: line,
    addressee: line,
    body: {
      is: 'list',
      min: 1,
      max: 100,
      of: {
        is: 'variant',
        of: {
          heading: block({ text: line }),
          paragraph: block({ text: longText }),
          list: block({ of: name, text: longText }),
          rows: block({ rows: { is: 'list', of: row, min: 1, max: 50 } }),
          table: block({
            ...{ caption: line, of: name },
            columns: { is: 'list', of: column, min: 1, max: 6 },
          }),
          bars: block({ caption: line, of: name, label: line, amount: name }),
        },
      },
    },
    signature: {
      is: 'object',
      optional: ['title'],
      fields: { by: { is: 'one-of', values: ['leader', 'officer', 'requester'] }, title: line },
    },
    recipients: { is: 'list', of: line, max: 20 },
  },
};
