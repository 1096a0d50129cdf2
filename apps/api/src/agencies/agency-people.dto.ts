import { roles, type Role } from '@minhbach/identity';
import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;

export class HeldFunctionDto {
  @ApiProperty({ example: 'reception' })
  function: string;

  @ApiProperty({ format: 'date' })
  validFrom: string;

  @ApiProperty({ ...text, format: 'date', description: 'The last day; null while it holds.' })
  validTo: string | null;

  @ApiProperty({ ...text, description: 'Decimal key of the mandate that gives it.' })
  mandateKey: string | null;
}

export class AgencyPersonDto {
  @ApiProperty({ description: 'Decimal key.' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: roles })
  role: Role;

  @ApiProperty({ ...text, description: 'Null without an account.' })
  login: string | null;

  @ApiProperty({ description: 'He can sign in.' })
  isActive: boolean;

  @ApiProperty({ type: [HeldFunctionDto], description: 'The newest first.' })
  functions: HeldFunctionDto[];
}
