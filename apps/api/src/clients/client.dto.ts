import { clientScopes, type ClientScope } from '@minhbach/identity';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';
import { EachText, Text } from '../boundary/text-rules.js';
import { applyDecorators } from '@nestjs/common';
import { NamedPersonDto } from '../people/named-person.dto.js';

/** Names, or beginnings of names that end in `*`. */
function Patterns(description: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: [String],
      description: `${description} One that ends in * is a beginning.`,
    }),
    IsArray(),
    ArrayMaxSize(100),
    EachText({ maxLength: 201, pattern: /^[^\s*]{0,200}\*?$/u }),
  );
}

export class NewClientDto {
  @ApiProperty({ maxLength: 200, example: 'Hệ thống một cửa điện tử' })
  @Text(200)
  name: string;

  @ApiProperty({ enum: clientScopes, isArray: true, description: 'What it may do.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(clientScopes.length)
  @ArrayUnique()
  @EachText({ maxLength: 50, oneOf: clientScopes })
  scopes: ClientScope[];

  @Patterns('Ids of the processes, decisions and forms that it may touch.')
  processes: string[];

  @Patterns('Types of the jobs that it may work.')
  jobTypes: string[];

  @Patterns('Names of the messages and signals that it may send.')
  messages: string[];

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 730, description: 'How long it is valid.' })
  @IsInt()
  @Min(1)
  @Max(730)
  days: number;
}

export class CreatedClientDto {
  @ApiProperty({
    description: 'Decimal key; also the user name or client id that programs ask for.',
  })
  key: string;

  @ApiProperty({ description: 'Told this once and never again.' })
  secret: string;
}

export class ClientDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: clientScopes, isArray: true })
  scopes: ClientScope[];

  @ApiProperty({ type: [String] })
  processes: string[];

  @ApiProperty({ type: [String] })
  jobTypes: string[];

  @ApiProperty({ type: [String] })
  messages: string[];

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: NamedPersonDto })
  createdBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  revokedAt: string | null;

  @ApiProperty({ type: NamedPersonDto, nullable: true })
  revokedBy: NamedPersonDto | null;
}

export class ClientListDto {
  @ApiProperty({ type: [ClientDto] })
  items: ClientDto[];
}
