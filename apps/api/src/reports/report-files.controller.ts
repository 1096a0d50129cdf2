import { DocumentService, type CopyFormat } from '@minhbach/documents';
import type { SignedInPerson } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam, KeyPipe } from '../boundary/key-param.js';
import { DocumentFile, issuedFile } from '../documents/document-file.js';
import { VisibleReports } from './visible-reports.service.js';

/** The issued report as files, as visible as the report itself. */
@ApiTags('reports')
@Controller('reports/:key/documents/:document')
export class ReportFilesController {
  constructor(
    private readonly letters: DocumentService,
    private readonly visible: VisibleReports,
  ) {}

  @Get('pdf')
  @Access('report.read')
  @DocumentFile('pdf', 'An issued report as PDF')
  async pdf(
    @KeyParam() key: Key,
    @Param('document', KeyPipe) document: Key,
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.file(key, document, person, 'pdf', reply);
  }

  @Get('html')
  @Access('report.read')
  @DocumentFile('html', 'An issued report as an accessible page')
  async html(
    @KeyParam() key: Key,
    @Param('document', KeyPipe) document: Key,
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.file(key, document, person, 'html', reply);
  }

  @Get('docx')
  @Access('report.read')
  @DocumentFile('docx', 'An issued report as DOCX, to be worked on')
  async docx(
    @KeyParam() key: Key,
    @Param('document', KeyPipe) document: Key,
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.file(key, document, person, 'docx', reply);
  }

  private async file(
    key: Key,
    documentKey: Key,
    person: SignedInPerson,
    format: CopyFormat,
    reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { documents } = await this.visible.open(key, person);
    return issuedFile(this.letters, documents, documentKey, format, reply);
  }
}
