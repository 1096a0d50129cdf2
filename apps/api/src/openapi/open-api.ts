import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

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
    .build();
  return SwaggerModule.createDocument(app, description);
}

/** Serves the document at /api/docs for people and at /api/docs-json for programs. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/docs-json',
    raw: ['json'],
  });
}
