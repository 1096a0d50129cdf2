import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workflowFiles } from './workflow-files.js';

describe('workflowFiles', () => {
  it('finds models and forms in every folder, and nothing else', () => {
    // given
    const folder = mkdtempSync(join(tmpdir(), 'minh-bach-workflows-'));
    mkdirSync(join(folder, 'b', 'forms'), { recursive: true });
    for (const name of ['b/b.bpmn', 'b/README.md', 'b/forms/sign.schema.json', 'a.dmn', 'x.json']) {
      writeFileSync(join(folder, name), `Nội dung ${name}`);
    }

    // when
    const files = workflowFiles(folder);
    rmSync(folder, { recursive: true });

    // then
    expect(files).toEqual([
      { name: 'a.dmn', content: 'Nội dung a.dmn' },
      { name: 'b/b.bpmn', content: 'Nội dung b/b.bpmn' },
      { name: 'b/forms/sign.schema.json', content: 'Nội dung b/forms/sign.schema.json' },
    ]);
  });
});
