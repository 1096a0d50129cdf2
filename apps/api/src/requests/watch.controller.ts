import type { SignedInPerson } from '@minhbach/identity';
import { RequestWatches } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiNotFoundResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { VisibleRequests } from './visible-requests.service.js';

/** Following a request that is not one's own work. */
@ApiTags('requests')
@Controller('requests/:key/watch')
export class WatchController {
  constructor(
    private readonly watches: RequestWatches,
    private readonly visible: VisibleRequests,
  ) {}

  @Put()
  @HttpCode(204)
  @Access('request.watch')
  @ApiOperation({
    summary: 'Follow a request: be told what happens to it, as long as I may read it',
  })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async begin(@KeyParam() key: Key, @CurrentPerson() person: SignedInPerson): Promise<void> {
    await this.visible.open(key, person, 'request.watch');
    await this.watches.begin(String(key), person.id);
  }

  @Delete()
  @HttpCode(204)
  @Access('request.watch')
  @ApiOperation({ summary: 'Follow it no longer' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async end(@KeyParam() key: Key, @CurrentPerson() person: SignedInPerson): Promise<void> {
    await this.visible.open(key, person, 'request.watch');
    await this.watches.end(String(key), person.id);
  }
}
