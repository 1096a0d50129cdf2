import { InstanceQueries, type Key } from '@minhbach/runtime';
import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { notFound } from '../problems/problem.js';
import { processInstanceDto } from './process-instance-view.js';
import { ProcessInstanceDto } from './process-instance.dto.js';

@ApiTags('operations')
@Controller('process-instances')
export class ProcessInstancesController {
  constructor(private readonly instances: InstanceQueries) {}

  @Get(':key')
  @Access('process.operate')
  @ApiOperation({ summary: 'Where each token is, and why it waits' })
  @ApiOkResponse({ type: ProcessInstanceDto })
  @ApiNotFoundResponse()
  async read(@KeyParam() rootKey: Key): Promise<ProcessInstanceDto> {
    const view = await this.instances.view(rootKey);
    if (!view) throw notFound();
    return processInstanceDto(view);
  }
}
