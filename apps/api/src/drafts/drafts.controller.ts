import type { SignedInPerson } from '@minhbach/identity';
import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { DraftDto, SaveDraftDto, SavedDraftDto } from './draft.dto.js';
import { Drafts } from './drafts.service.js';
import type { FormDraft } from './form-draft.entity.js';
import { FormParam } from './form-param.js';

const named = { name: 'form', description: '`request`, or what is sent and its key: `task.17`.' };

/** What is filled in and not sent yet, to go on with at another computer. It is the person's alone. */
@ApiTags('drafts')
@ApiParam(named)
@Controller('drafts/:form')
export class DraftsController {
  constructor(private readonly drafts: Drafts) {}

  @Get()
  @Access('draft.keep')
  @ApiOperation({ summary: 'My draft of a form' })
  @ApiOkResponse({ type: DraftDto })
  async read(
    @FormParam() form: string,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<DraftDto> {
    const draft = await this.drafts.find(id, form);
    if (!draft) return { content: null, revision: 0, savedAt: null };
    const { content, revision, savedAt } = draft;
    return { content, revision, savedAt: savedAt.toISOString() };
  }

  @Put()
  @Access('draft.keep')
  @ApiOperation({ summary: 'Keep my draft of a form' })
  @ApiOkResponse({ type: SavedDraftDto })
  @ApiConflictResponse({ description: 'It was saved or sent elsewhere meanwhile.' })
  async save(
    @FormParam() form: string,
    @Body() { content, basedOn }: SaveDraftDto,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<SavedDraftDto> {
    return savedDto(await this.drafts.save(id, form, { content, basedOn }));
  }

  @Delete()
  @HttpCode(204)
  @Access('draft.keep')
  @ApiOperation({ summary: 'Throw my draft of a form away' })
  @ApiNoContentResponse()
  async drop(@FormParam() form: string, @CurrentPerson() { id }: SignedInPerson): Promise<void> {
    await this.drafts.drop(id, form);
  }
}

function savedDto({ revision, savedAt }: FormDraft): SavedDraftDto {
  return { revision, savedAt: savedAt.toISOString() };
}
