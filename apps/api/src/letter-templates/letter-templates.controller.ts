import { UnitOfWork } from '@minhbach/database';
import {
  composeLetter,
  letterFields,
  LetterTemplates,
  renderLetter,
  sampleFacts,
  templateFaults,
  type LetterTemplate,
  type TemplateKind,
} from '@minhbach/documents';
import type { SignedInPerson } from '@minhbach/identity';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { ComposedLetterDto } from '../documents/composed-letter.dto.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { notFound } from '../problems/problem.js';
import {
  CurrentLetterTemplateDto,
  LetterTemplateDto,
  LetterTemplatePreviewDto,
  LetterTemplateSummaryDto,
  PreviewedLetterDto,
  PublishedLetterTemplateDto,
  PublishLetterTemplateDto,
} from './letter-template.dto.js';
import { fieldDtos, templateDto, templateSummaryDto } from './letter-template-view.js';
import { assertFaultless, publishedVersion } from './template-problem.js';
import { TemplateKindParam } from './template-kind-param.js';

@ApiTags('letter-templates')
@Controller('letter-templates')
export class LetterTemplatesController {
  constructor(
    private readonly templates: LetterTemplates,
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
  ) {}

  @Get()
  @Access('letter-template.read')
  @ApiOperation({ summary: 'The templates of letters and forms, each in its newest version' })
  @ApiOkResponse({ type: [LetterTemplateSummaryDto] })
  async list(): Promise<LetterTemplateSummaryDto[]> {
    return (await this.templates.list()).map(templateSummaryDto);
  }

  @Get(':kind')
  @Access('letter-template.read')
  @ApiOperation({ summary: 'The template by which a kind of letter is issued now, and its fields' })
  @ApiOkResponse({ type: CurrentLetterTemplateDto })
  @ApiNotFoundResponse()
  async read(@TemplateKindParam() kind: TemplateKind): Promise<CurrentLetterTemplateDto> {
    return { ...templateDto(await this.templates.current(kind)), fields: fieldDtos(kind) };
  }

  @Get(':kind/versions')
  @Access('letter-template.read')
  @ApiOperation({ summary: 'All versions of a template, the newest first' })
  @ApiOkResponse({ type: [LetterTemplateSummaryDto] })
  @ApiNotFoundResponse()
  async versions(@TemplateKindParam() kind: TemplateKind): Promise<LetterTemplateSummaryDto[]> {
    return (await this.templates.versions(kind)).map(templateSummaryDto);
  }

  @Get(':kind/versions/:version')
  @Access('letter-template.read')
  @ApiOperation({ summary: 'One version of a template, word by word' })
  @ApiOkResponse({ type: LetterTemplateDto })
  @ApiNotFoundResponse()
  async version(
    @TemplateKindParam() kind: TemplateKind,
    @Param('version') version: string,
  ): Promise<LetterTemplateDto> {
    const template = /^[1-9]\d{0,8}$/.test(version)
      ? await this.templates.read(kind, Number(version))
      : null;
    if (!template) throw notFound();
    return templateDto(template);
  }

  @Get(':kind/sample')
  @Access('letter-template.read')
  @ApiOperation({ summary: 'A letter of this kind with sample data, as it is issued now' })
  @ApiOkResponse({ type: ComposedLetterDto })
  @ApiNotFoundResponse()
  async sample(@TemplateKindParam() kind: TemplateKind): Promise<ComposedLetterDto> {
    const { content } = await this.templates.current(kind);
    return composeLetter(content, sampleFacts(kind));
  }

  @Post(':kind/preview')
  @HttpCode(200)
  @Access('letter-template.publish')
  @ApiOperation({ summary: 'What a template would look like; nothing is written' })
  @ApiOkResponse({ type: PreviewedLetterDto })
  @ApiUnprocessableEntityResponse({ description: 'Every fault at once, each at its place.' })
  async preview(
    @TemplateKindParam() kind: TemplateKind,
    @Body() { content }: LetterTemplatePreviewDto,
  ): Promise<PreviewedLetterDto> {
    assertFaultless(templateFaults(content, letterFields[kind]));
    const template = content as unknown as LetterTemplate;
    const { html, pdf } = await renderLetter(template, sampleFacts(kind));
    return { html: html.toString('utf8'), pdfBase64: pdf.toString('base64') };
  }

  @Post(':kind')
  @Access('letter-template.publish')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Publish the next version; letters that were issued stay as they are' })
  @ApiCreatedResponse({ type: PublishedLetterTemplateDto })
  @ApiConflictResponse({ description: 'There is a later version than the one changed.' })
  @ApiUnprocessableEntityResponse({ description: 'Every fault at once, each at its place.' })
  async publish(
    @TemplateKindParam() kind: TemplateKind,
    @Body() { basedOn, summary, content }: PublishLetterTemplateDto,
    @CurrentPerson() { id: actor }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<PublishedLetterTemplateDto> {
    return this.idempotency.once<PublishedLetterTemplateDto>(call, async (remember) =>
      this.work.run(async (tx) => {
        const change = { kind, basedOn, content };
        const published = await this.templates.publish(tx, change, { actor, summary });
        const version = publishedVersion(published);
        const href = `/api/letter-templates/${kind}/versions/${String(version)}`;
        await remember?.(tx, { version, href });
        return { version, href };
      }),
    );
  }
}
