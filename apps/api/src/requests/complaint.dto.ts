import { ApiProperty } from '@nestjs/swagger';

const complaintOutcomes = ['declined', 'upheld', 'dismissed'] as const;

/** A complaint about a request, first to the agency, then to the People's Committee. */
export class ComplaintDto {
  @ApiProperty({ type: 'integer', description: "1: to the agency; 2: to the People's Committee." })
  level: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: "The agency that has it; null at the People's Committee.",
  })
  agencyCode: string | null;

  @ApiProperty()
  content: string;

  @ApiProperty({
    type: [String],
    description: 'Keys of the files that it came with, of those in `files` that I may see.',
  })
  files: string[];

  @ApiProperty({ format: 'date' })
  filedOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  acceptedOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  decideBy: string | null;

  @ApiProperty({ enum: complaintOutcomes, nullable: true })
  outcome: (typeof complaintOutcomes)[number] | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  decidedOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  reasons: string | null;
}
