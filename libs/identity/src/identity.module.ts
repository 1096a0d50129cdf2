import { Module } from '@nestjs/common';
import { AuthenticationService } from './authentication.service.js';
import { FailedAttempts } from './failed-attempts.js';
import { FeedTokens } from './feed-tokens.service.js';
import { SignInAttempts } from './sign-in-attempts.js';

@Module({
  providers: [AuthenticationService, SignInAttempts, FeedTokens, FailedAttempts],
  exports: [AuthenticationService, FeedTokens, FailedAttempts],
})
export class IdentityModule {}
