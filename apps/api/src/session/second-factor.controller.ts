import {
  SecondFactors,
  type FactorRefusal,
  type FactorResult,
  type SignedInPerson,
} from '@minhbach/identity';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import { Problem } from '../problems/problem.js';
import { mustHaveSecondFactor } from './needs-second-factor.js';
import {
  AppSecretDto,
  BeginSecondFactorDto,
  FactorCodeDto,
  RecoveryCodesDto,
  SecondFactorDto,
} from './second-factor.dto.js';

/** Status and words of each refusal. */
const refusals: Readonly<Record<FactorRefusal, readonly [status: number, detail: string]>> = {
  'second-factor-unavailable': [503, 'The service has no key to keep secrets with (FACTOR_KEY).'],
  'too-many-attempts': [429, 'Too many failed attempts; try again in a quarter of an hour.'],
  'wrong-password': [403, 'This is not your password.'],
  'wrong-code': [403, 'The code is wrong or was used before.'],
  'second-factor-on': [409, 'You have a second factor already.'],
  'second-factor-off': [409, 'You have no second factor.'],
};

@ApiTags('session')
@Controller('second-factor')
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactors,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  @Get()
  @Access('session.use')
  @ApiOperation({ summary: 'Whether I have a second factor' })
  @ApiOkResponse({ type: SecondFactorDto })
  async standing(@CurrentPerson() { id, role }: SignedInPerson): Promise<SecondFactorDto> {
    const standing = await this.factors.standing(id);
    return { ...standing, isRequired: mustHaveSecondFactor(role, this.options) };
  }

  @Post()
  @Access('session.use')
  @ApiOperation({ summary: 'Begin to set up my second factor' })
  @ApiCreatedResponse({ type: AppSecretDto })
  async begin(
    @CurrentPerson() { id }: SignedInPerson,
    @Body() { password }: BeginSecondFactorDto,
  ): Promise<AppSecretDto> {
    return valueOf(await this.factors.begin(id, password));
  }

  @Post('confirmation')
  @HttpCode(200)
  @Access('session.use')
  @ApiOperation({ summary: 'Enter the first code of my app: from then on codes are asked for' })
  @ApiOkResponse({ type: RecoveryCodesDto })
  async confirm(
    @CurrentPerson() { id }: SignedInPerson,
    @Body() { code }: FactorCodeDto,
  ): Promise<RecoveryCodesDto> {
    return { recoveryCodes: valueOf(await this.factors.confirm(id, code)) };
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @Access('session.use')
  @ApiOperation({ summary: 'New recovery codes in the place of the older ones' })
  @ApiOkResponse({ type: RecoveryCodesDto })
  async renew(
    @CurrentPerson() { id }: SignedInPerson,
    @Body() { code }: FactorCodeDto,
  ): Promise<RecoveryCodesDto> {
    return { recoveryCodes: valueOf(await this.factors.renewRecoveryCodes(id, code)) };
  }

  @Post('removal')
  @HttpCode(204)
  @Access('session.use')
  @ApiOperation({ summary: 'Take my second factor away' })
  @ApiNoContentResponse()
  async remove(
    @CurrentPerson() { id, role }: SignedInPerson,
    @Body() { code }: FactorCodeDto,
  ): Promise<void> {
    if (mustHaveSecondFactor(role, this.options)) {
      throw new Problem(409, 'second-factor-required', 'Staff must have a second factor.');
    }
    valueOf(await this.factors.remove(id, code));
  }
}

function valueOf<T>(result: FactorResult<T>): T {
  if (result.ok) return result.value;
  const [status, detail] = refusals[result.refusal];
  throw new Problem(status, result.refusal, detail);
}
