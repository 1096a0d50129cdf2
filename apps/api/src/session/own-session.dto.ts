import type { OwnSession } from '@minhbach/identity';
import { ApiProperty } from '@nestjs/swagger';

export class OwnSessionDto implements OwnSession {
  @ApiProperty({ description: 'Names the session; it opens nothing.' })
  id: string;

  @ApiProperty({ format: 'date-time' })
  startedAt: Date;

  @ApiProperty({ format: 'date-time', description: 'To the minute.' })
  lastSeenAt: Date;

  @ApiProperty({ format: 'date-time', description: 'It ends then at the latest.' })
  expiresAt: Date;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'How the browser or program called itself (User-Agent).',
  })
  browser: string | null;

  @ApiProperty({ description: 'Whether it is the one that asks.' })
  isCurrent: boolean;
}

export class OwnSessionListDto {
  @ApiProperty({ type: [OwnSessionDto], description: 'The one last used first.' })
  items: readonly OwnSessionDto[];
}
