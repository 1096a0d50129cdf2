import { Uploads, type UploadPart } from '@minhbach/documents';
import type { SignedInPerson } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { FilePart } from './file-part.js';
import { fileDto, fileRules } from './file-view.js';
import { AnnounceFileDto, CompleteFileDto, FileDto, FileRulesDto } from './file.dto.js';

/** Files on their way in. A file is its sender's alone until it is attached to a case. */
@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(
    private readonly uploads: Uploads,
    private readonly idempotency: Idempotency,
  ) {}

  @Get('rules')
  @Access('file.upload')
  @ApiOperation({ summary: 'Which files are taken, and how large' })
  @ApiOkResponse({ type: FileRulesDto })
  rules(): FileRulesDto {
    return fileRules();
  }

  @Post()
  @Access('file.upload')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Announce a file; its bytes follow in parts' })
  @ApiCreatedResponse({ type: FileDto })
  async announce(
    @Body() announced: AnnounceFileDto,
    @CurrentPerson() { id }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<FileDto> {
    return this.idempotency.once<FileDto>(call, async (remember) =>
      fileDto(
        await this.uploads.begin(announced, id, async (tx, file) => remember?.(tx, fileDto(file))),
      ),
    );
  }

  @Get(':key')
  @Access('file.upload')
  @ApiOperation({ summary: 'How far a file of mine has come' })
  @ApiOkResponse({ type: FileDto })
  @ApiNotFoundResponse()
  async read(@KeyParam() key: Key, @CurrentPerson() { id }: SignedInPerson): Promise<FileDto> {
    return fileDto(await this.uploads.find(String(key), id));
  }

  @Patch(':key/content')
  @Access('file.upload')
  @ApiOperation({ summary: 'Send the next part; after a broken one ask where to go on' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Where the part begins.' })
  @ApiOkResponse({ type: FileDto })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'Not where the file ends so far, or it has ended.' })
  async append(
    @KeyParam() key: Key,
    @CurrentPerson() { id }: SignedInPerson,
    @FilePart() part: UploadPart,
  ): Promise<FileDto> {
    return fileDto(await this.uploads.append(String(key), id, part));
  }

  @Post(':key/completion')
  @HttpCode(200)
  @Access('file.upload')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Say that all parts were sent; again, the reply is the same' })
  @ApiOkResponse({ type: FileDto })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'Not all bytes have arrived.' })
  async complete(
    @KeyParam() key: Key,
    @Body() { sha256 }: CompleteFileDto,
    @CurrentPerson() { id }: SignedInPerson,
  ): Promise<FileDto> {
    return fileDto(await this.uploads.complete(String(key), id, sha256));
  }

  @Delete(':key')
  @HttpCode(204)
  @Access('file.upload')
  @ApiOperation({ summary: 'Remove a file of mine that belongs to no case' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It belongs to a case.' })
  async drop(@KeyParam() key: Key, @CurrentPerson() { id }: SignedInPerson): Promise<void> {
    await this.uploads.drop(String(key), id);
  }
}
