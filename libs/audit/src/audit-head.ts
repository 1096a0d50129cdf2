import type { ChainEnd, Key } from '@minhbach/runtime';
import { fingerprintOf, isSigned, signText, type TextSignature } from '@minhbach/signatures';
import { createHash, type KeyObject } from 'node:crypto';

/** Where the chains of all instances stood at a moment, as far as they had gone on since the head before. */
export interface AuditHead {
  /** From 1, without a gap. */
  readonly number: number;
  /** Instant. */
  readonly takenAt: string;
  /** SHA-256 of the content of the head before, hexadecimal; null in the first. */
  readonly previousSha256: string | null;
  readonly chains: readonly (ChainEnd & { readonly rootKey: Key })[];
}

/** A head as it lies in its file. */
export interface SignedHead extends TextSignature {
  readonly format: typeof headFormat;
  /** `AuditHead` as JSON: these very characters are signed. */
  readonly content: string;
}

export const headFormat = 'minhbach-audit-head/1';

export function signedHead(head: AuditHead, privateKey: KeyObject): SignedHead {
  const content = JSON.stringify(head);
  return { format: headFormat, content, ...signText(content, privateKey) };
}

/** The head in a file's text, whoever has signed it; null when there is none of this format. */
export function readHead(text: string): SignedHead | null {
  try {
    const head = JSON.parse(text) as Partial<SignedHead>;
    return head.format === headFormat ? (head as SignedHead) : null;
  } catch {
    return null;
  }
}

/** Whether one of the keys that are trusted has signed it, or, when none is named, the key that it names itself. */
export function isTrusted(head: SignedHead, trustedKeys: readonly string[]): boolean {
  const { content, signature, publicKey } = head;
  const trusted = trustedKeys.map(fingerprintOf);
  if (trusted.length > 0 && !trusted.includes(fingerprintOf(publicKey))) return false;
  return isSigned(content, signature, publicKey);
}

export function contentOf(head: SignedHead): AuditHead {
  return JSON.parse(head.content) as AuditHead;
}

export function digestOf(head: SignedHead): string {
  return createHash('sha256').update(head.content).digest('hex');
}
