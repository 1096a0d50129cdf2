// npm run openapi   writes the types of the web part's client from the controllers of the api
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, install, requireNode, root } from './prepare.mjs';

requireNode();
install();
compile();
const compiled = join(root, 'dist/apps/api/src/openapi/describe-api.js');
const { describeApi } = await import(pathToFileURL(compiled).href);
const { default: openapiTS, astToString } = await import('openapi-typescript');
const types = astToString(await openapiTS(await describeApi()));
writeFileSync(join(root, 'apps/web/src/api/schema.d.ts'), types);
