import { isMeant, type KnownClient } from '@minhbach/identity';
import { DefinitionFiles, type DefinitionFile, type Key } from '@minhbach/runtime';
import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { KeyParam } from '../../boundary/key-param.js';
import { notFound, Problem } from '../../problems/problem.js';
import { onlyTenant, OperationDto } from '../shared-fields.js';

export class DeleteResourceDto extends OperationDto {
  @IsOptional()
  @IsBoolean()
  deleteHistory?: boolean;
}

const asXml = 'text/xml; charset=utf-8';
const harmless = "default-src 'none'; sandbox";

/** The files of deployed versions, as they came. */
@ApiExcludeController()
@Controller('v2')
export class ResourcesController {
  constructor(private readonly files: DefinitionFiles) {}

  @Get('process-definitions/:key/xml')
  @ClientAccess('definitions:read')
  @Header('content-type', asXml)
  @Header('content-security-policy', harmless)
  async processXml(@KeyParam() key: Key, @CurrentClient() client: KnownClient): Promise<string> {
    return (await this.fileOf(key, client, 'process')).content;
  }

  @Get('decision-definitions/:key/xml')
  @ClientAccess('definitions:read')
  @Header('content-type', asXml)
  @Header('content-security-policy', harmless)
  async decisionXml(@KeyParam() key: Key, @CurrentClient() client: KnownClient): Promise<string> {
    return (await this.fileOf(key, client, 'decision')).content;
  }

  @Get('resources/:key')
  @ClientAccess('definitions:read')
  async resource(@KeyParam() key: Key, @CurrentClient() client: KnownClient) {
    const { id, version, versionTag, resourceName } = await this.fileOf(key, client);
    return {
      resourceKey: String(key),
      resourceId: id,
      ...{ resourceName, version, versionTag, tenantId: onlyTenant },
    };
  }

  @Get('resources/:key/content')
  @ClientAccess('definitions:read')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('content-security-policy', harmless)
  async content(@KeyParam() key: Key, @CurrentClient() client: KnownClient): Promise<string> {
    return (await this.fileOf(key, client)).content;
  }

  /** Every version stays: it is how the cases were decided that ran by it. */
  @Post('resources/:key/deletion')
  @HttpCode(200)
  @ClientAccess('deployments:write')
  async delete(
    @KeyParam() key: Key,
    @Body() _operation: DeleteResourceDto,
    @CurrentClient() client: KnownClient,
  ): Promise<never> {
    await this.fileOf(key, client);
    const text = 'A deployed version is kept as evidence of how cases were decided by it.';
    throw new Problem(409, 'version-kept', text);
  }

  private async fileOf(
    key: Key,
    client: KnownClient,
    kind?: DefinitionFile['kind'],
  ): Promise<DefinitionFile> {
    const file = await this.files.byKey(key);
    if (!file || !isMeant(file.id, client.processes)) throw notFound();
    if (kind !== undefined && file.kind !== kind) throw notFound();
    return file;
  }
}
