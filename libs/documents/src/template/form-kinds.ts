import { documentKinds } from '../document-kinds.js';
import type { FormKind, TemplateKind } from './letter-template.js';

/** What the forms are called, with their number in the annex of Decree 13/2018/NĐ-CP. */
export const formKinds: Readonly<Record<FormKind, { vi: string; en: string; form: string }>> = {
  'request-form': { vi: 'Phiếu yêu cầu (cá nhân)', en: 'Request form (person)', form: '01a' },
  'organisation-request-form': {
    vi: 'Phiếu yêu cầu (thông qua tổ chức)',
    en: 'Request form (through an organisation)',
    form: '01b',
  },
  'consent-form': { vi: 'Văn bản đồng ý', en: 'Form of consent', form: '06' },
};

export function isFormKind(kind: TemplateKind): kind is FormKind {
  return Object.hasOwn(formKinds, kind);
}

/** Everything that has a template, in the order in which lists show it. */
export const templateKinds = [
  ...Object.keys(formKinds),
  ...Object.keys(documentKinds),
] as readonly TemplateKind[];

/** The name of a kind, whether form or numbered document. */
export function templateName(kind: TemplateKind): { readonly vi: string; readonly en: string } {
  return isFormKind(kind) ? formKinds[kind] : documentKinds[kind].name;
}
