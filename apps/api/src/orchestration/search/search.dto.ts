import { IsArray, IsBoolean, IsObject, IsOptional } from 'class-validator';
import { TrueOrFalse } from '../../boundary/page-query.dto.js';

/** Any search; what may stand in its parts depends on what is searched for (`read-search.ts`). */
export class SearchDto {
  @IsOptional()
  @IsObject()
  filter?: Record<string, unknown>;

  @IsOptional()
  @IsArray()
  sort?: unknown[];

  @IsOptional()
  @IsObject()
  page?: Record<string, unknown>;
}

export class VariablesQuery {
  @IsOptional()
  @TrueOrFalse()
  @IsBoolean()
  truncateValues?: boolean;
}
