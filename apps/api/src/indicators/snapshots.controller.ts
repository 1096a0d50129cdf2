import { Snapshots } from '@minhbach/indicators';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';

export class TakenSnapshotDto {
  @ApiProperty({ example: '2026-10' })
  month: string;

  @ApiProperty({ format: 'date' })
  asOfOn: string;

  @ApiProperty()
  takenAt: Date;

  @ApiProperty({ description: 'Of the key that it is signed with, SHA-256.' })
  fingerprint: string;

  @ApiProperty({ example: '/chi-so/2026-10/du-lieu.json' })
  href: string;
}

@ApiTags('indicators')
@Controller('indicators/snapshots')
export class SnapshotsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get()
  @Access('indicator.read')
  @ApiOperation({ summary: 'Months whose figures are published for good, the newest first' })
  @ApiOkResponse({ type: [TakenSnapshotDto] })
  async list(): Promise<TakenSnapshotDto[]> {
    const taken = await this.snapshots.list();
    return taken.map((each) => ({ ...each, href: `/chi-so/${each.month}/du-lieu.json` }));
  }
}
