import { documentKinds, type DocumentKind } from './document-kinds.js';

/**
 * Number and symbol as printed: at least two digits, then the kind and the issuer
 * (Decree 30/2020/NĐ-CP Art. 8), e.g. `07/PTN-VPUBND`.
 */
export function documentSymbol(number: number, kind: DocumentKind, agencyCode: string): string {
  const digits = String(number).padStart(2, '0');
  return `${digits}/${documentKinds[kind].symbol}-${agencyCode.toUpperCase()}`;
}
