import { DocumentService, type CopyFormat } from '@minhbach/documents';
import type { SignedInPerson } from '@minhbach/identity';
import { RequestForms, RequestQueries, type RequestForm } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam, KeyPipe } from '../boundary/key-param.js';
import { DocumentFile, fileReply, issuedFile } from '../documents/document-file.js';
import { notFound } from '../problems/problem.js';
import { VisibleRequests } from './visible-requests.service.js';

/** Letters and forms of a request as files. A letter is as visible as its request, a form as its contact. */
@ApiTags('requests')
@Controller('requests/:key')
export class RequestFilesController {
  constructor(
    private readonly requests: RequestQueries,
    private readonly letters: DocumentService,
    private readonly forms: RequestForms,
    private readonly visible: VisibleRequests,
  ) {}

  @Get('documents/:document/pdf')
  @Access('request.read')
  @DocumentFile('pdf', 'A letter as PDF, as it was issued')
  async letterPdf(
    @KeyParam() key: Key,
    @Param('document', KeyPipe) document: Key,
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.letter(key, document, person, 'pdf', reply);
  }

  @Get('documents/:document/html')
  @Access('request.read')
  @DocumentFile('html', 'A letter as an accessible page, as it was issued')
  async letterHtml(
    @KeyParam() key: Key,
    @Param('document', KeyPipe) document: Key,
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.letter(key, document, person, 'html', reply);
  }

  @Get('forms/:form/pdf')
  @Access('request.read-contact')
  @DocumentFile('pdf', 'The request form (01a, 01b) or the form of consent (06) as PDF')
  async formPdf(
    @KeyParam() key: Key,
    @Param('form') form: string,
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.form(key, form, person, 'pdf', reply);
  }

  @Get('forms/:form/html')
  @Access('request.read-contact')
  @DocumentFile('html', 'The same forms as an accessible page')
  async formHtml(
    @KeyParam() key: Key,
    @Param('form') form: string,
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.form(key, form, person, 'html', reply);
  }

  private async letter(
    key: Key,
    documentKey: Key,
    person: SignedInPerson,
    format: CopyFormat,
    reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.visible.open(key, person, 'request.read');
    const documents = await this.requests.documents(String(key));
    return issuedFile(this.letters, documents, documentKey, format, reply);
  }

  private async form(
    key: Key,
    name: string,
    person: SignedInPerson,
    format: 'pdf' | 'html',
    reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { view } = await this.visible.open(key, person, 'request.read-contact');
    if (!isForm(name)) throw notFound();
    const rendered = await this.forms.render(String(key), name);
    return fileReply(reply, { content: rendered[format], format, name: `${view.code}-${name}` });
  }
}

function isForm(name: string): name is RequestForm {
  return name === 'request' || name === 'consent';
}
