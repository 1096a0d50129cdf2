import { accessTokenSeconds, ApiClients } from '@minhbach/identity';
import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Public } from '../access/access.decorator.js';
import { Problem } from '../problems/problem.js';

export class TokenRequestDto {
  @IsIn(['client_credentials'])
  grant_type: string;

  @IsString()
  @MaxLength(20)
  client_id: string;

  @IsString()
  @MaxLength(200)
  client_secret: string;

  /** There is one service to be let into, and the client's scopes are its own. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  audience?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  scope?: string;
}

/** The client credentials grant (RFC 6749 §4.4), for programs that want it: a secret buys a token for an hour. */
@ApiExcludeController()
@Controller('oauth')
export class AccessTokenController {
  constructor(private readonly clients: ApiClients) {}

  @Post('token')
  @HttpCode(200)
  @Public()
  @Header('cache-control', 'no-store')
  async token(@Body() { client_id: key, client_secret: secret }: TokenRequestDto) {
    const token = await this.clients.accessToken(key, secret);
    if (token === null)
      throw new Problem(401, 'client-unknown', 'Key and secret do not belong together.');
    return { access_token: token, token_type: 'Bearer', expires_in: accessTokenSeconds };
  }
}
