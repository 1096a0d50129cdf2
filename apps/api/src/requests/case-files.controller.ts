import { FileContent, isReady } from '@minhbach/documents';
import type { SignedInPerson } from '@minhbach/identity';
import { RequestFiles } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam, KeyPipe } from '../boundary/key-param.js';
import { attachmentContent, attachmentReply } from '../files/attachment-reply.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { PersonNames } from '../people/person-names.service.js';
import { notFound, Problem } from '../problems/problem.js';
import { RequestActDto } from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';
import { filesFor } from './request-file-access.js';
import { filesOf, peopleOfFiles } from './request-file-view.js';
import { AttachFileDto, RecordRedactionDto, RequestFileListDto } from './request-file.dto.js';
import { VisibleRequests } from './visible-requests.service.js';

/** The files of a request: each as visible as what it is part of. */
@ApiTags('requests')
@Controller('requests/:key')
export class CaseFilesController {
  constructor(
    private readonly visible: VisibleRequests,
    private readonly acts: RequestActs,
    private readonly files: RequestFiles,
    private readonly content: FileContent,
    private readonly names: PersonNames,
  ) {}

  @Get('files')
  @Access('request.read')
  @ApiOperation({ summary: 'The files that I may see' })
  @ApiOkResponse({ type: RequestFileListDto })
  @ApiNotFoundResponse()
  async list(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<RequestFileListDto> {
    const visible = await this.visible.open(key, person, 'request.read');
    return { items: filesOf(visible, await this.names.of(peopleOfFiles(visible.view.files))) };
  }

  @Post('files')
  @HttpCode(200)
  @Access('request.attach-file')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Attach evidence, an original or a consent that came on paper' })
  @ApiOkResponse({ type: RequestActDto })
  @ApiConflictResponse({ description: 'The request is closed.' })
  async attach(
    @KeyParam() key: Key,
    @Body() { file, purpose }: AttachFileDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.attach-file', async (after) =>
      this.files.attach(String(key), file, purpose, person.id, after),
    );
  }

  @Post('redactions')
  @HttpCode(200)
  @Access('request.redact')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Record what was taken out of a document; only the copy is ever given' })
  @ApiOkResponse({ type: RequestActDto })
  @ApiConflictResponse({ description: 'The request is closed.' })
  async redact(
    @KeyParam() key: Key,
    @Body() { original, redacted, removed, secondReader }: RecordRedactionDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    const taken = removed.map(({ what, ground }) => ({ what, ground }));
    const redaction = { original, redacted, removed: taken, secondReader };
    return this.acts.act(call, key, person, 'request.redact', async (after) =>
      this.files.redact(String(key), redaction, person.id, after),
    );
  }

  @Get('files/:file/content')
  @Access('request.read')
  @ApiOperation({ summary: 'The bytes of a file; who took it is recorded' })
  @ApiOkResponse({
    description: 'The header Repr-Digest has the SHA-256 of the bytes (RFC 9530).',
    content: attachmentContent,
  })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'Not scanned yet, or infected.' })
  async download(
    @KeyParam() key: Key,
    @Param('file', KeyPipe) fileKey: Key,
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const visible = await this.visible.open(key, person, 'request.read');
    const file = filesFor(visible).find((each) => each.key === String(fileKey));
    if (!file) throw notFound();
    if (!isReady(file)) throw new Problem(409, 'file-not-ready', 'The file cannot be given.');
    const bytes = await this.content.read(file, () =>
      this.files.recordDownload(String(key), file.key, person),
    );
    return attachmentReply(reply, file, bytes);
  }
}
