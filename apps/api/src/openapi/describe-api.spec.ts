import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { describeApi } from './describe-api.js';

describe('the client of the web part', () => {
  it('was made from the routes as they are (if not: npm run openapi)', async () => {
    const types = astToString(
      await openapiTS(JSON.parse(JSON.stringify(await describeApi())) as string),
    );

    expect(readFileSync('apps/web/src/api/schema.d.ts', 'utf8')).toBe(types);
  });
});
