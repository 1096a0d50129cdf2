import { Module } from '@nestjs/common';
import { AuthenticationService } from './authentication.service.js';
import { FeedTokens } from './feed-tokens.service.js';
import { SignInAttempts } from './sign-in-attempts.js';

@Module({
  providers: [AuthenticationService, SignInAttempts, FeedTokens],
  exports: [AuthenticationService, FeedTokens],
})
export class IdentityModule {}
