import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import { LetterTemplateVersion } from './letter-template.entity.js';
import type { LetterTemplate, TemplateKind } from './template/letter-template.js';
import { letterFields } from './template/letter-fields.data.js';
import type { TemplateFault } from './template/template-fault.js';
import { templateFaults } from './template/template-faults.js';

/** Thrown when a letter is due and no template of its kind was ever published: an operator has to seed them. */
export class LetterTemplateMissing extends Error {
  constructor(kind: TemplateKind) {
    super(`There is no template of ${kind}. Run "npm run cli -- seed", then try again.`);
    this.name = 'LetterTemplateMissing';
  }
}

/** What a publication comes to: the version, or why there is none. */
export type TemplatePublication =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly stale: boolean; readonly faults: readonly TemplateFault[] };

/** Who ships the templates of the product. */
const shipped = 'system';

/** Templates are changed by publishing the next version; letters that were issued stay what they are. */
@Injectable()
export class LetterTemplates {
  constructor(private readonly dataSource: DataSource) {}

  /** The version by which letters are issued now. Throws LetterTemplateMissing. */
  async current(kind: TemplateKind, tx?: Transaction): Promise<LetterTemplateVersion> {
    const newest = await this.newest(kind, tx?.manager ?? this.dataSource.manager);
    if (!newest) throw new LetterTemplateMissing(kind);
    return newest;
  }

  /** The version in force at an instant, or the first one if that is later. Throws LetterTemplateMissing. */
  async at(kind: TemplateKind, instant: Date): Promise<LetterTemplateVersion> {
    const { manager } = this.dataSource;
    const [inForce] = await manager.find(LetterTemplateVersion, {
      where: { kind, publishedAt: LessThanOrEqual(instant) },
      order: { version: 'DESC' },
      take: 1,
    });
    const found = inForce ?? (await this.read(kind, 1));
    if (!found) throw new LetterTemplateMissing(kind);
    return found;
  }

  /** The newest version of each kind, by kind. */
  async list(): Promise<LetterTemplateVersion[]> {
    return this.dataSource.manager
      .createQueryBuilder(LetterTemplateVersion, 'template')
      .distinctOn(['template.kind'])
      .orderBy('template.kind')
      .addOrderBy('template.version', 'DESC')
      .getMany();
  }

  /** All versions of a kind, the newest first. */
  async versions(kind: TemplateKind): Promise<LetterTemplateVersion[]> {
    const { manager } = this.dataSource;
    return manager.find(LetterTemplateVersion, { where: { kind }, order: { version: 'DESC' } });
  }

  async read(kind: TemplateKind, version: number): Promise<LetterTemplateVersion | null> {
    return this.dataSource.manager.findOneBy(LetterTemplateVersion, { kind, version });
  }

  /** Publishes the next version, if it has no fault and nobody else was faster. `basedOn` is the one its author saw. */
  async publish(
    tx: Transaction,
    change: { kind: TemplateKind; basedOn: number; content: unknown },
    { actor, summary }: { readonly actor: string; readonly summary: string },
  ): Promise<TemplatePublication> {
    const { kind, basedOn, content } = change;
    const faults = templateFaults(content, letterFields[kind]);
    if (faults.length > 0) return { ok: false, stale: false, faults };
    const newest = await this.newest(kind, tx.manager);
    if ((newest?.version ?? 0) !== basedOn) return { ok: false, stale: true, faults: [] };
    const version = basedOn + 1;
    const row = { kind, version, content: content as LetterTemplate, summary };
    const inserted = await this.insert(tx, { ...row, publishedAt: tx.now, publishedBy: actor });
    return inserted ? { ok: true, version } : { ok: false, stale: true, faults: [] };
  }

  /**
   * Publishes what the product ships where nothing is, or where what is came with an earlier release. What an
   * administrator has published stays.
   */
  async seed(tx: Transaction, kind: TemplateKind, content: unknown): Promise<void> {
    const newest = await this.newest(kind, tx.manager);
    if (newest && newest.publishedBy !== shipped) return;
    if (newest && isDeepStrictEqual(newest.content, content)) return;
    const change = { kind, basedOn: newest?.version ?? 0, content };
    const published = await this.publish(tx, change, { actor: shipped, summary: '' });
    if (published.ok || published.stale) return;
    const faults = published.faults.map(({ pointer, message }) => `${pointer} ${message.en}`);
    throw new Error(`The template of ${kind} is wrong: ${faults.join('; ')}`);
  }

  private async newest(
    kind: TemplateKind,
    manager: EntityManager,
  ): Promise<LetterTemplateVersion | null> {
    return manager.findOne(LetterTemplateVersion, { where: { kind }, order: { version: 'DESC' } });
  }

  private async insert(tx: Transaction, row: LetterTemplateVersion): Promise<boolean> {
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(LetterTemplateVersion)
      .values(row)
      .orIgnore()
      .returning('version')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }
}
