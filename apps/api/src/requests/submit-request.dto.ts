import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ObjectOf } from '../boundary/object-of.js';
import { WithFilesDto } from '../files/with-files.dto.js';
import { Text, TextList } from '../boundary/text-rules.js';
import { deliveryMethods } from './request-vocabulary.js';

const idNumber = /^[A-Z0-9]{6,12}$/;
const phone = /^\+?[0-9 .]{8,20}$/;

/** Who asks, as Art. 24(2) of the Law on Access to Information requires. */
export class ContactDto {
  @ApiProperty({ maxLength: 200 })
  @Text(200)
  name: string;

  @ApiProperty({ maxLength: 500 })
  @Text(500)
  address: string;

  @ApiProperty({ pattern: idNumber.source, description: 'Personal id or passport number.' })
  @IsString()
  @Matches(idNumber)
  idNumber: string;

  @ApiPropertyOptional({ pattern: phone.source })
  @IsOptional()
  @IsString()
  @Matches(phone)
  phone?: string;

  @ApiPropertyOptional({ format: 'email', maxLength: 254 })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;
}

/** A request for information. It has no dates: those are the service's to say. */
export class SubmitRequestDto extends WithFilesDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 12, description: 'Component indicator.' })
  @IsInt()
  @Min(1)
  @Max(12)
  subject: number;

  @ApiProperty({ maxLength: 300 })
  @Text(300)
  title: string;

  @ApiProperty({ maxLength: 2000 })
  @Text(2000)
  purpose: string;

  @ApiProperty({ type: [String], minItems: 1, maxItems: 20, description: 'What is asked for.' })
  @TextList(20, 1000)
  items: string[];

  @ApiPropertyOptional({
    example: 'stc',
    description: 'The agency asked; when absent, the one that leads the subject.',
  })
  @IsOptional()
  @Text(50)
  agencyCode?: string;

  @ApiPropertyOptional({
    default: false,
    description: 'Whether an agency that is not responsible may forward it to the one that is.',
  })
  @IsOptional()
  @IsBoolean()
  mayForward?: boolean;

  @ApiPropertyOptional({ enum: ['network'], default: 'network' })
  @IsOptional()
  @IsIn(['network'])
  channel?: 'network';

  @ApiProperty({ enum: deliveryMethods })
  @IsIn(deliveryMethods)
  deliveryMethod: (typeof deliveryMethods)[number];

  @ApiProperty({ type: ContactDto })
  @IsDefined()
  @ObjectOf(() => ContactDto)
  contact: ContactDto;
}

export class SubmittedRequestDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: 'YC-2026-000437' })
  code: string;

  @ApiProperty({ example: '/api/requests/1048576' })
  href: string;

  @ApiProperty({ format: 'date-time' })
  submittedAt: string;
}
