import { Controller, Get } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Public } from '../access/access.decorator.js';
import { Problem } from '../problems/problem.js';
import { Draining } from './draining.js';
import { HealthDto } from './health.dto.js';
import { HealthService } from './health.service.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthService,
    private readonly draining: Draining,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Whether the service can read and write its database' })
  @ApiOkResponse({ type: HealthDto })
  @ApiServiceUnavailableResponse()
  async ready(): Promise<HealthDto> {
    if (this.draining.hasBegun) {
      throw new Problem(503, 'not-ready', 'This process is about to end.');
    }
    const { ready, schemaVersion } = await this.health.check();
    if (!ready || schemaVersion === null) {
      throw new Problem(503, 'not-ready', 'The database does not answer as it should.');
    }
    return { status: 'ready', schemaVersion };
  }

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'Whether the process answers at all' })
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'alive' };
  }
}
