import { UnitOfWork, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { invalid, Problem } from '../problems/problem.js';
import { FormDraft } from './form-draft.entity.js';

const mostBytes = 262_144;
const mostDrafts = 100;
const keptDays = 90;

const tooLarge = {
  pointer: '/content',
  code: 'draft-too-large',
  message: {
    vi: 'Bản nháp quá lớn để lưu; hãy rút gọn nội dung.',
    en: 'The draft is too large to be kept: shorten it.',
  },
};

export interface DraftToSave {
  readonly content: object;
  /** Revision on which it is based; 0 for none. */
  readonly basedOn: number;
}

/** What people have filled in and not sent, each for himself alone. */
@Injectable()
export class Drafts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
  ) {}

  async find(personKey: string, form: string): Promise<FormDraft | null> {
    return this.dataSource.manager.findOneBy(FormDraft, { personKey, form });
  }

  /**
   * Keeps a draft, and lets go of the person's oldest ones. Throws when it was saved or sent meanwhile by another
   * window; the same content sent again is no such case.
   */
  async save(personKey: string, form: string, draft: DraftToSave): Promise<FormDraft> {
    if (Buffer.byteLength(JSON.stringify(draft.content)) > mostBytes) throw invalid([tooLarge]);
    return this.work.run(async (tx) => {
      const saved =
        (await write(tx, personKey, form, draft)) ?? (await same(tx, personKey, form, draft));
      if (!saved) {
        throw new Problem(409, 'draft-changed', 'The draft was saved or sent elsewhere meanwhile.');
      }
      await tidy(tx, personKey);
      return saved;
    });
  }

  async drop(personKey: string, form: string): Promise<void> {
    await this.work.run((tx) => dropDraft(tx, personKey, form));
  }
}

/** For what is sent: its draft goes in the same transaction. */
export async function dropDraft(tx: Transaction, personKey: string, form: string): Promise<void> {
  await tx.manager.delete(FormDraft, { personKey, form });
}

const columns = `person_key::text AS "personKey", form, content, revision, saved_at AS "savedAt"`;

async function write(
  tx: Transaction,
  personKey: string,
  form: string,
  { content, basedOn }: DraftToSave,
): Promise<FormDraft | undefined> {
  const [saved] = await tx.query<FormDraft>(
    `INSERT INTO form_draft AS draft (person_key, form, content, revision, saved_at)
     SELECT $1, $2, $3, 1, $5
     WHERE $4 = 0 OR EXISTS (SELECT 1 FROM form_draft WHERE person_key = $1 AND form = $2)
     ON CONFLICT (person_key, form) DO UPDATE
       SET content = EXCLUDED.content, revision = draft.revision + 1, saved_at = EXCLUDED.saved_at
       WHERE draft.revision = $4
     RETURNING ${columns}`,
    [personKey, form, JSON.stringify(content), basedOn, tx.now],
  );
  return saved;
}

/** A call whose answer was lost is made again. */
async function same(
  tx: Transaction,
  personKey: string,
  form: string,
  { content }: DraftToSave,
): Promise<FormDraft | undefined> {
  const [saved] = await tx.query<FormDraft>(
    `SELECT ${columns} FROM form_draft WHERE person_key = $1 AND form = $2 AND content = $3::jsonb`,
    [personKey, form, JSON.stringify(content)],
  );
  return saved;
}

async function tidy(tx: Transaction, personKey: string): Promise<void> {
  await tx.query(
    `DELETE FROM form_draft WHERE person_key = $1
       AND (saved_at < $2::timestamptz - make_interval(days => $3)
         OR form IN (SELECT form FROM form_draft WHERE person_key = $1
           ORDER BY saved_at DESC, form OFFSET $4))`,
    [personKey, tx.now, keptDays, mostDrafts],
  );
}
