import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixedClock, UnitOfWork, DatabaseModule } from '@minhbach/database';
import { documentEntities, DocumentsModule, LetterTemplates } from '@minhbach/documents';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { seedLetters } from '../../../apps/cli/src/commands/seed-letters.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const template = (title: string) => ({
  title,
  summary: 'Về kết quả',
  body: [{ type: 'paragraph', text: 'Hẹn ngày {dueOn}, hẹn lại ngày {appointmentOn}.' }],
  signature: { by: 'leader' },
  recipients: [],
});

describe('seeding templates of letters', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const clock = new FixedClock(new Date('2026-10-05T01:00:00Z'));
    const { url } = database;
    app = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot({ url, entities: documentEntities, clock }),
        DocumentsModule,
      ],
    }).compile();
    await app.init();
    folder = mkdtempSync(join(tmpdir(), 'minh-bach-letters-'));
    mkdirSync(join(folder, 'letters'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app.close();
    await database.drop();
  });

  const seed = async (content: object, file = 'apology.letter.json') => {
    const path = join(folder, 'letters', file);
    writeFileSync(path, JSON.stringify(content));
    const seeding = app.get(UnitOfWork).run(async (tx) => seedLetters(app, tx, folder));
    return seeding.finally(() => rmSync(path));
  };

  const versions = async () =>
    (await app.get(LetterTemplates).versions('apology')).map(
      ({ version, content, publishedBy }) => `${String(version)} ${content.title} ${publishedBy}`,
    );

  it('publishes what is missing, once', async () => {
    await seed(template('A'));
    await seed(template('A'));
    expect(await versions()).toEqual(['1 A system']);
  });

  it('brings what came with an earlier release up to date', async () => {
    await seed(template('B'));
    expect(await versions()).toEqual(['2 B system', '1 A system']);
  });

  it('leaves alone what an administrator has published', async () => {
    const change = { kind: 'apology', basedOn: 2, content: template('C') } as const;
    await app
      .get(UnitOfWork)
      .run(async (tx) =>
        app.get(LetterTemplates).publish(tx, change, { actor: '7', summary: 'Sửa' }),
      );
    await seed(template('D'));
    expect(await versions()).toEqual(['3 C 7', '2 B system', '1 A system']);
  });

  it.each([
    ['a template with a fault', 'receipt.letter.json', '/body does not say {registerSymbol}'],
    ['a file named after no letter', 'x.letter.json', 'x.letter.json is named after no letter'],
  ])('refuses %s', async (_what, file, reason) => {
    await expect(seed(template('A'), file)).rejects.toThrow(reason);
  });
});
