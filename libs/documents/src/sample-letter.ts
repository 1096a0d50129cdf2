import type { LetterFacts } from './letter/compose-letter.js';
import { documentSymbol } from './document-symbol.js';
import { isFormKind } from './template/form-kinds.js';
import { letterFields } from './template/letter-fields.data.js';
import type { TemplateKind } from './template/letter-template.js';

const letterhead = {
  superior: 'Ủy ban nhân dân tỉnh Vĩnh Long',
  name: 'Sở Tài chính',
  place: 'Vĩnh Long',
  head: 'Giám đốc',
  deputy: 'Phó Giám đốc',
  collective: null,
};

const issuedOn = '2026-10-05';
const trackingUrl = 'https://minhbach.example.vn/tra-cuu/YC-2026-000437';

/** What a preview of a template is filled with. Nothing in it is of a real case. */
export function sampleFacts(kind: TemplateKind): LetterFacts {
  const samples = Object.entries(letterFields[kind]).map(([name, { sample }]) => [name, sample]);
  const isForm = isFormKind(kind);
  return {
    fields: Object.fromEntries(samples) as LetterFacts['fields'],
    letterhead: isForm ? null : letterhead,
    signatory:
      kind === 'consent-form' ? null : { name: 'Trần Văn Mẫu', capacity: { kind: 'deputy' } },
    symbol: isForm ? null : documentSymbol(7, kind, 'stc'),
    issuedOn: kind === 'consent-form' ? null : issuedOn,
    tracking: kind === 'receipt' ? trackingUrl : null,
  };
}
