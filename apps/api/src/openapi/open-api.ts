import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '../problems/problem.dto.js';

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
  return SwaggerModule.createDocument(app, description, { extraModels: [ProblemDto] });
}

/** Serves the document at /api/docs for people and at /api/docs-json for programs. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/docs-json',
    raw: ['json'],
  });
}
