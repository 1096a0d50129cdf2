import { Module } from '@nestjs/common';
import { AuthenticationService } from './authentication.service.js';
import { Colleagues } from './colleagues.service.js';
import { FailedAttempts } from './failed-attempts.js';
import { FeedTokens } from './feed-tokens.service.js';
import { Mandates } from './mandates.service.js';
import { SignInAttempts } from './sign-in-attempts.js';

@Module({
  providers: [
    AuthenticationService,
    SignInAttempts,
    FeedTokens,
    FailedAttempts,
    Mandates,
    Colleagues,
  ],
  exports: [AuthenticationService, FeedTokens, Mandates, FailedAttempts, Colleagues],
})
export class IdentityModule {}
