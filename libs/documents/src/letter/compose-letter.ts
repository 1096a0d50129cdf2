import type { FieldValues } from '../template/letter-field.js';
import type { LetterTemplate, PrescribedForm, TemplateBlock } from '../template/letter-template.js';
import type { ComposedBlock, ComposedLetter, ComposedSignature } from './composed-letter.js';
import { fillText, lineOf, rowsOf, valueOf } from './fill-text.js';
import { barsOf, tableOf } from './figure-blocks.js';
import { placeAndDate } from './place-and-date.js';
import { signatureLines, type LeaderTitles, type Signatory } from './signatory.js';

/** The issuing body as its letters name it (Decree 30/2020/NĐ-CP Art. 8; Annex I from memory). */
export interface Letterhead extends LeaderTitles {
  /** The body above it; null where it stands alone. */
  readonly superior: string | null;
  readonly name: string;
  /** Place name before the date. */
  readonly place: string;
}

/** What a letter is filled with. */
export interface LetterFacts {
  readonly fields: FieldValues;
  /** Null on forms that a person sends. */
  readonly letterhead: Letterhead | null;
  /** Null: the service issued it, or it is still to be signed by hand. */
  readonly signatory: Signatory | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly tracking: string | null;
}

/** Behind a citation or form that nobody has compared with the published text. */
export const unverifiedMark = '(*)';

const unverifiedNote = `${unverifiedMark} Nội dung dẫn chiếu chưa được đối chiếu với văn bản quy phạm pháp luật gốc.`;
const bySystem = '(Hệ thống phát hành tự động)';
const byHand = '(Ký, ghi rõ họ tên)';

/** The letter that a template and its facts make: the same words for the same input, always. */
export function composeLetter(template: LetterTemplate, facts: LetterFacts): ComposedLetter {
  const { fields, letterhead } = facts;
  const fill = (text: string) => fillText(text, fields);
  const words = {
    form: template.form ? formLine(template.form) : null,
    title: fill(template.title).toLocaleUpperCase('vi'),
    summary: fill(template.summary),
    addressee: template.addressee === undefined ? null : fill(template.addressee),
    blocks: template.body.flatMap((block) => blocksOf(block, fields)),
    recipients: template.recipients.map(fill),
  };
  return {
    ...words,
    issuer: letterhead && issuerOf(letterhead),
    symbol: facts.symbol === null ? null : `Số: ${facts.symbol}`,
    placeAndDate: placeAndDate(letterhead?.place ?? null, facts.issuedOn),
    issuedOn: facts.issuedOn,
    signature: signatureOf(template, facts),
    tracking: facts.tracking,
    notes: JSON.stringify(words).includes(unverifiedMark) ? [unverifiedNote] : [],
  };
}

function formLine({ number, source, verified }: PrescribedForm): string {
  return `Mẫu số ${number} (theo ${source})${verified ? '' : ` ${unverifiedMark}`}`;
}

function issuerOf({ superior, name }: Letterhead): ComposedLetter['issuer'] {
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  return { superior: superior === null ? null : upper(superior), name: upper(name) };
}

function blocksOf(block: TemplateBlock, fields: FieldValues): ComposedBlock[] {
  if (block.when !== undefined && valueOf(fields, block.when).length === 0) return [];
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', text: fillText(block.text, fields) }];
    case 'paragraph':
      return paragraphsOf(fillText(block.text, fields));
    case 'list':
      return [{ type: 'list', items: listItems(block.of, block.text, fields) }];
    case 'rows':
      return [
        {
          type: 'rows',
          rows: block.rows.map(({ label, text }) => ({ label, text: fillText(text, fields) })),
        },
      ];
    case 'table':
      return [tableOf(block, fields)];
    case 'bars':
      return [barsOf(block, fields)];
  }
}

/** What a person wrote in several lines stays in several paragraphs. */
function paragraphsOf(text: string): ComposedBlock[] {
  const lines = text.split(/\s*\n\s*/).filter((line) => line !== '');
  return lines.map((line) => ({ type: 'paragraph', text: line }));
}

function listItems(name: string, text: string, fields: FieldValues): string[] {
  return rowsOf(fields, name).map((row) => lineOf(text, row));
}

function signatureOf(
  { signature }: LetterTemplate,
  { signatory, letterhead }: LetterFacts,
): ComposedSignature {
  const title = signature.title ? [signature.title.toLocaleUpperCase('vi')] : [];
  if (signature.by === 'requester')
    return { lines: title, note: byHand, name: signatory?.name ?? '' };
  if (letterhead === null || signatory === null) {
    const issuer = letterhead ? [letterhead.name.toLocaleUpperCase('vi')] : [];
    return { lines: signature.by === 'officer' ? title : issuer, note: bySystem, name: '' };
  }
  const { name, capacity } = signatory;
  if (signature.by === 'officer' || capacity.kind === 'officer') {
    return { lines: title.length > 0 ? title : [officer], note: null, name };
  }
  return { lines: signatureLines(signatory, letterhead), note: null, name };
}

/** Of somebody who signs where a leader is wanted, without the authority of one. */
const officer = 'NGƯỜI PHỤ TRÁCH';
