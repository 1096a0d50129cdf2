import type { FindingList } from './finding-list.js';
import { isDiagram, scanMarkup, tagName, withoutOpaque } from './markup.js';

const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_ATTRIBUTES = 100;
/** Characters of an id. */
const MAX_ID = 200;

/** What kind of XML is read, and how much of it. */
export interface DocumentKind {
  readonly language: 'BPMN 2.0' | 'DMN';
  readonly maxElements: number;
}

const BPMN: DocumentKind = { language: 'BPMN 2.0', maxElements: 2_000 };

/**
 * Refuses, before parsing, what could exhaust the parser or is not XML 1.0: more than 1 MB, a document type or
 * entity declaration, nesting below 64 levels, more than 100 attributes of an element, ids of more than 200 characters, too many elements outside the diagram (2,000 in BPMN), control
 * characters, entities that XML does not define. Reports to `findings`; answers whether the text may be parsed.
 */
export function guardDocument(
  xml: string,
  findings: Pick<FindingList, 'document'>,
  kind: DocumentKind = BPMN,
): boolean {
  const fault =
    sizeFault(xml) ??
    emptyFault(xml, kind) ??
    characterFault(xml) ??
    entityFault(xml) ??
    shapeFault(xml, kind);
  if (fault) findings.document(fault.code, fault.message);
  return !fault;
}

interface Fault {
  readonly code: string;
  readonly message: string;
}

function sizeFault(xml: string): Fault | undefined {
  if (xml.length <= MAX_BYTES && new TextEncoder().encode(xml).length <= MAX_BYTES)
    return undefined;
  return {
    code: 'file-too-large',
    message: 'The file is larger than 1 MB. Split it, or remove embedded pictures and documents.',
  };
}

function emptyFault(xml: string, { language }: DocumentKind): Fault | undefined {
  if (xml.trim() !== '') return undefined;
  return { code: 'empty-file', message: `The file is empty. Choose a ${language} XML file.` };
}

function characterFault(xml: string): Fault | undefined {
  for (const character of xml) {
    const code = character.codePointAt(0) ?? 0;
    if (isXmlCharacter(code)) continue;
    return {
      code: 'illegal-character',
      message: `The file contains the character U+${code.toString(16).toUpperCase().padStart(4, '0')}, which XML does not allow. Remove it and save the file as UTF-8.`,
    };
  }
  return undefined;
}

/** XML 1.0 §2.2. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function entityFault(xml: string): Fault | undefined {
  for (const [entity, body = ''] of withoutOpaque(xml).matchAll(/&([^;&<\s]{0,32};?)/g)) {
    if (isKnownEntity(body)) continue;
    return {
      code: 'unknown-entity',
      message: `"${entity}" is not a character that XML defines. Write & as &amp; and other characters directly.`,
    };
  }
  return undefined;
}

function isKnownEntity(body: string): boolean {
  if (/^(?:amp|lt|gt|quot|apos);$/.test(body)) return true;
  const [, decimal, hexadecimal] = /^#(?:(\d{1,7})|x([\da-fA-F]{1,6}));$/.exec(body) ?? [];
  if (decimal === undefined && hexadecimal === undefined) return false;
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff && isXmlCharacter(code);
}

function shapeFault(xml: string, { language, maxElements }: DocumentKind): Fault | undefined {
  const open: string[] = [];
  let elements = 0;
  for (const { kind, at, text } of scanMarkup(xml)) {
    if (kind === 'declaration') return DECLARATION;
    if (kind === 'unclosed') return undefined; // the parser names the place
    if (kind === 'close') {
      const opened = open.pop();
      if (opened !== tagName(text)) {
        return crossed(opened, tagName(text), lineOf(xml, at), language);
      }
      continue;
    }
    const tagFault = faultInTag(text);
    if (tagFault) return tagFault;
    if (!isDiagram(open[1] ?? '')) elements++;
    if (elements > maxElements) return tooMany(maxElements);
    if (kind === 'open') open.push(tagName(text));
    if (open.length > MAX_DEPTH) return TOO_DEEP;
  }
  return undefined;
}

/** The parser takes time with the square of a tag's attributes, and no index of the database takes long ids. */
function faultInTag(tag: string): Fault | undefined {
  if (tag.length <= MAX_ID) return undefined;
  let attributes = 0;
  for (const [, name, value = ''] of tag.matchAll(/\s([^\s=<>/]+)\s*=\s*(?:"([^"]*)"|'[^']*')/g)) {
    if (++attributes > MAX_ATTRIBUTES) return TOO_MANY_ATTRIBUTES;
    if (name === 'id' && value.length > MAX_ID) return LONG_ID;
  }
  return undefined;
}

const TOO_MANY_ATTRIBUTES: Fault = {
  code: 'too-many-attributes',
  message: `An element has more than ${String(MAX_ATTRIBUTES)} attributes. Remove those that mean nothing.`,
};
const LONG_ID: Fault = {
  code: 'id-too-long',
  message: `An id has more than ${String(MAX_ID)} characters. Give the element a shorter one.`,
};

function crossed(
  opened: string | undefined,
  closed: string,
  line: number,
  language: DocumentKind['language'],
): Fault {
  const what = opened === undefined ? 'nothing' : `<${opened}>`;
  return {
    code: language === 'DMN' ? 'not-dmn' : 'not-bpmn',
    message: `The file is not well-formed XML: </${closed}> closes ${what} (line ${String(line)}). Correct the tags.`,
  };
}

function lineOf(xml: string, at: number): number {
  return xml.slice(0, at).split('\n').length;
}

const DECLARATION: Fault = {
  code: 'declaration-not-allowed',
  message: 'The file contains a DOCTYPE or ENTITY declaration. Remove it; models need none.',
};
const TOO_DEEP: Fault = {
  code: 'nested-too-deep',
  message:
    'Elements are nested more than 64 levels deep. Move inner sub-processes to processes of their own.',
};

function tooMany(limit: number): Fault {
  return {
    code: 'too-many-elements',
    message: `The file has more than ${limit.toLocaleString('en')} elements. Split it; processes are joined again with call activities.`,
  };
}
