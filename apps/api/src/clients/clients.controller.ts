import { ApiClients, type ApiClient, type SignedInPerson } from '@minhbach/identity';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Delete, Get, Header, HttpCode, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { PersonNames } from '../people/person-names.service.js';
import { notFound } from '../problems/problem.js';
import { ClientDto, ClientListDto, CreatedClientDto, NewClientDto } from './client.dto.js';

/** Which systems outside take part, and with what they may do it. */
@ApiTags('operations')
@Controller('clients')
export class ClientsController {
  constructor(
    private readonly clients: ApiClients,
    private readonly names: PersonNames,
  ) {}

  @Get()
  @Access('client.manage')
  @ApiOperation({ summary: 'All systems outside that ever had access, the newest first' })
  @ApiOkResponse({ type: ClientListDto })
  async list(): Promise<ClientListDto> {
    const clients = await this.clients.list();
    const nameOf = await this.names.of(
      clients.flatMap(({ createdBy, revokedBy }) =>
        revokedBy ? [createdBy, revokedBy] : [createdBy],
      ),
    );
    return { items: clients.map((client) => clientDto(client, nameOf)) };
  }

  // No Idempotency-Key: its record would keep the secret.
  @Post()
  @Access('client.manage')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Let a system outside take part; its secret is told once' })
  @ApiCreatedResponse({ type: CreatedClientDto })
  async create(
    @Body() { name, scopes, processes, jobTypes, messages, days }: NewClientDto,
    @CurrentPerson() { id: createdBy }: SignedInPerson,
  ): Promise<CreatedClientDto> {
    const opened = { processes, jobTypes, messages };
    return this.clients.create({ name, scopes, ...opened, days, createdBy });
  }

  @Delete(':key')
  @HttpCode(204)
  @Access('client.manage')
  @ApiOperation({ summary: 'End its access at once; that it had it stays on record' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'There is no such client, or its access has ended already.' })
  async revoke(@KeyParam() key: Key, @CurrentPerson() { id }: SignedInPerson): Promise<void> {
    if (!(await this.clients.revoke(String(key), id))) throw notFound();
  }
}

function clientDto(client: ApiClient, nameOf: (id: string) => NamedPersonDto): ClientDto {
  const { key, name, scopes, processes, jobTypes, messages, revokedBy } = client;
  return {
    ...{ key, name, scopes, processes, jobTypes, messages },
    createdAt: client.createdAt.toISOString(),
    createdBy: nameOf(client.createdBy),
    expiresAt: client.expiresAt.toISOString(),
    revokedAt: client.revokedAt?.toISOString() ?? null,
    revokedBy: revokedBy === null ? null : nameOf(revokedBy),
  };
}
