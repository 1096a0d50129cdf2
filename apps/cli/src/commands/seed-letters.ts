import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Transaction } from '@minhbach/database';
import { LetterTemplates, templateKinds, type TemplateKind } from '@minhbach/documents';
import type { INestApplicationContext } from '@nestjs/common';

const ending = '.letter.json';

/** Publishes the templates in a folder and those below it, each named after its kind: `receipt.letter.json`. */
export async function seedLetters(
  app: INestApplicationContext,
  tx: Transaction,
  folder: string,
): Promise<void> {
  const templates = app.get(LetterTemplates, { strict: false });
  for (const { kind, content } of letterFiles(folder)) await templates.seed(tx, kind, content);
}

/** The templates in a folder and those below it, in the order of their kinds. */
export function letterFiles(folder: string): { kind: TemplateKind; content: unknown }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => ({
      kind: kindOf(entry.name),
      content: JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as unknown,
    }))
    .sort((a, b) => a.kind.localeCompare(b.kind));
}

function kindOf(file: string): TemplateKind {
  const name = basename(file, ending);
  const kind = templateKinds.find((each) => each === name);
  if (!kind)
    throw new Error(`${file} is named after no letter; there are ${templateKinds.join(', ')}.`);
  return kind;
}
