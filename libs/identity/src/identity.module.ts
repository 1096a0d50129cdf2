import { Module } from '@nestjs/common';
import { AuthenticationService } from './authentication.service.js';
import { SignInAttempts } from './sign-in-attempts.js';

@Module({ providers: [AuthenticationService, SignInAttempts], exports: [AuthenticationService] })
export class IdentityModule {}
