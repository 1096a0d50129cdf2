import { Module } from '@nestjs/common';
import { Accounts } from './accounts/accounts.service.js';
import { HeldFunctions } from './accounts/held-functions.service.js';
import { Passwords } from './accounts/passwords.service.js';
import { PeopleRegister } from './accounts/people-register.service.js';
import { AgencyPeople } from './agency-people.service.js';
import { ApiClients } from './api-clients.service.js';
import { AuthenticationService } from './authentication.service.js';
import { Candidates } from './candidates.service.js';
import { Colleagues } from './colleagues.service.js';
import { FailedAttempts } from './failed-attempts.js';
import { FeedTokens } from './feed-tokens.service.js';
import { IdentityErrands } from './identities/identity-errands.js';
import { IdentityLinks } from './identities/identity-links.service.js';
import { IdentitySignIn } from './identities/identity-sign-in.service.js';
import { KnownBrowsers } from './known-browsers.js';
import { Mandates } from './mandates.service.js';
import { PasskeyChallenges } from './passkeys/passkey-challenges.js';
import { Passkeys } from './passkeys/passkeys.service.js';
import { SecondFactors } from './second-factor/second-factors.service.js';
import { SessionProofs } from './session-proofs.service.js';
import { IdentityRegistrations } from './registrations/identity-registrations.service.js';
import { Registrations } from './registrations/registrations.service.js';
import { StrangerAllowance } from './registrations/stranger-allowance.js';
import { WaitingRegistrations } from './registrations/waiting-registrations.service.js';
import { Sessions } from './sessions.service.js';
import { SignInAttempts } from './sign-in-attempts.js';

@Module({
  providers: [
    AuthenticationService,
    SignInAttempts,
    KnownBrowsers,
    Sessions,
    SessionProofs,
    Passkeys,
    PasskeyChallenges,
    SecondFactors,
    IdentityErrands,
    IdentityLinks,
    IdentitySignIn,
    IdentityRegistrations,
    FeedTokens,
    FailedAttempts,
    Mandates,
    Candidates,
    Colleagues,
    AgencyPeople,
    ApiClients,
    Accounts,
    HeldFunctions,
    Passwords,
    PeopleRegister,
    StrangerAllowance,
    Registrations,
    WaitingRegistrations,
  ],
  exports: [
    Accounts,
    HeldFunctions,
    Passwords,
    PeopleRegister,
    StrangerAllowance,
    Registrations,
    WaitingRegistrations,
    ApiClients,
    Sessions,
    SessionProofs,
    Passkeys,
    PasskeyChallenges,
    SecondFactors,
    IdentityErrands,
    IdentityLinks,
    IdentitySignIn,
    IdentityRegistrations,
    AgencyPeople,
    AuthenticationService,
    FeedTokens,
    Mandates,
    FailedAttempts,
    Candidates,
    Colleagues,
  ],
})
export class IdentityModule {}
