import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '../problems/problem.dto.js';

type PathItemObject = OpenAPIObject['paths'][string];

const problem = {
  status: 'default',
  description: 'What went wrong',
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
} as const;

/** The document of all routes, generated from the controllers. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Minh Bạch')
    .setDescription(
      'Businesses ask agencies for information; working days are counted; the answers are measured. ' +
        'Errors are problem documents (RFC 9457).',
    )
    .setVersion('1')
    .addCookieAuth('mb_session')
    .addGlobalResponse(problem)
    .build();
  const document = SwaggerModule.createDocument(app, description, { extraModels: [ProblemDto] });
  for (const [path, item] of Object.entries(document.paths)) describePathParameters(path, item);
  return document;
}

/** Whatever a controller makes of them, the parameters in an address are text: keys as decimals, codes, names. */
function describePathParameters(path: string, item: PathItemObject): void {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const own = names.map((name) => ({
    name,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' as const },
  }));
  for (const operation of [item.get, item.head, item.post, item.put, item.patch, item.delete]) {
    if (!operation) continue;
    const others = operation.parameters?.filter((each) => '$ref' in each || each.in !== 'path');
    operation.parameters = [...own, ...(others ?? [])];
  }
}

/** Serves the document at /api/docs for people and at /api/docs-json for programs. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/docs-json',
    raw: ['json'],
  });
}
