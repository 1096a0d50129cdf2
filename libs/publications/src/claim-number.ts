import type { Transaction } from '@minhbach/database';
import type { Publication } from './publication.entity.js';
import { PublicationNumber } from './publication-number.entity.js';

/** The document that is to have the number. */
type Numbered = Pick<Publication, 'key' | 'ownerCode' | 'documentOn'>;

/**
 * Keeps a number for a document of its agency and date; false when another one has it. Waits for whoever is about to
 * take the same.
 */
export async function claimNumber(
  { key, ownerCode, documentOn }: Numbered,
  numberSymbol: string,
  { manager }: Transaction,
): Promise<boolean> {
  const [held] = await manager.query<{ by: string }[]>(
    `INSERT INTO publication_number (owner_code, document_on, number, publication_key)
     VALUES ($1, $2, lower($3), $4)
     ON CONFLICT (owner_code, document_on, number)
       DO UPDATE SET publication_key = publication_number.publication_key
     RETURNING publication_key::text AS by`,
    [ownerCode, documentOn, numberSymbol.trim(), key],
  );
  return held?.by === key;
}

/** Lets others have the numbers of a document that is withdrawn. */
export async function releaseNumbers(publicationKey: string, tx: Transaction): Promise<void> {
  await tx.manager.delete(PublicationNumber, { publicationKey });
}
