import { compileForm } from './compile-form.js';

const form = (more: object) => ({
  type: 'object',
  properties: { note: { type: 'string' } },
  additionalProperties: false,
  ...more,
});

describe('a form', () => {
  it('may have notes that other forms have as well, and they change nothing', () => {
    const one = compileForm(form({ 'x-widget': 'wide' }));
    const two = compileForm(form({ 'x-widget': 'narrow' }));

    expect([one({ note: 'a' }), two({ note: 'a' }), two({ note: 1 })]).toEqual([true, true, false]);
  });

  it('is refused with a keyword that means nothing', () => {
    expect(() => compileForm(form({ widget: 'wide' }))).toThrow('unknown keyword: "widget"');
  });
});
