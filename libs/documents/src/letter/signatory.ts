/**
 * In what authority somebody signs (Decree 30/2020/NĐ-CP Art. 13 and Annex I, from memory). For the by-order and
 * by-authorisation ones `title` is the signer's own position.
 */
export type SigningCapacity =
  | { readonly kind: 'head' | 'deputy' | 'acting' }
  | { readonly kind: 'by-order' | 'by-authorisation'; readonly title: string }
  /** In no authority of the agency: as the officer who did it. */
  | { readonly kind: 'officer' };

/** Who signs, and the titles of his agency. Null as signatory: the service issued it by itself. */
export interface Signatory {
  readonly name: string;
  readonly capacity: SigningCapacity;
}

/** What the head of a body is called. `collective` for one that decides collectively (TM.). */
export interface LeaderTitles {
  readonly head: string;
  readonly deputy: string;
  readonly collective: string | null;
}

/** The lines above the name, in capitals; empty for an officer, whose title the template gives. */
export function signatureLines({ capacity }: Signatory, titles: LeaderTitles): string[] {
  const { head, deputy, collective } = titles;
  return capitals([...authorityOf(capacity, head, deputy, collective)]);
}

function authorityOf(
  capacity: SigningCapacity,
  head: string,
  deputy: string,
  collective: string | null,
): readonly string[] {
  const together = collective === null ? [] : [`TM. ${collective}`];
  switch (capacity.kind) {
    case 'head':
      return [...together, head];
    case 'acting':
      return [...together, `Q. ${head}`];
    case 'deputy':
      return [...together, `KT. ${head}`, deputy];
    case 'by-order':
      return [`TL. ${head}`, capacity.title];
    case 'by-authorisation':
      return [`TUQ. ${head}`, capacity.title];
    case 'officer':
      return [];
  }
}

function capitals(lines: readonly string[]): string[] {
  return lines.map((line) => line.toLocaleUpperCase('vi'));
}
