import { Account } from './account.entity.js';
import { AccountEvent } from './accounts/account-event.entity.js';
import { PasswordCode } from './accounts/password-code.entity.js';
import { ApiClient } from './api-client.entity.js';
import { ApiClientToken } from './api-client-token.entity.js';
import { IdentityErrand } from './identities/identity-errand.entity.js';
import { IdentityLink } from './identities/identity-link.entity.js';
import { KnownBrowser } from './known-browser.entity.js';
import { Mandate } from './mandate.entity.js';
import { Membership } from './membership.entity.js';
import { Organisation } from './organisation.entity.js';
import { PasskeyChallenge } from './passkeys/passkey-challenge.entity.js';
import { Passkey } from './passkeys/passkey.entity.js';
import { Person } from './person.entity.js';
import { RecoveryCode } from './second-factor/recovery-code.entity.js';
import { SecondFactor } from './second-factor/second-factor.entity.js';
import { Session } from './session.entity.js';
import { OrganisationManager } from './registrations/organisation-manager.entity.js';
import { ProvedAddress } from './registrations/proved-address.entity.js';
import { Registration } from './registrations/registration.entity.js';
import { SignInAttempt } from './sign-in-attempt.entity.js';

export { accountEventKinds, type AccountEventKind } from './accounts/account-event.entity.js';
export { recordAct } from './accounts/account-record.js';
export { endSessions } from './end-sessions.js';
export type { AccountRefusal, AccountResult } from './accounts/account-result.js';
export { Accounts } from './accounts/accounts.service.js';
export { HeldFunctions, type DatedFunction } from './accounts/held-functions.service.js';
export {
  accountStates,
  PeopleRegister,
  type AccountState,
  type RegisteredPerson,
} from './accounts/people-register.service.js';
export { personFunctions, type PersonFunction } from './accounts/person-function.js';
export { loginIn, type NewAccount } from './accounts/new-account.js';
export type { IssuedCode } from './accounts/password-code.js';
export {
  Passwords,
  type PasswordChange,
  type PasswordResult,
} from './accounts/passwords.service.js';
export type { Action } from './access-action.js';
export {
  decide,
  mayEver,
  type Decision,
  type RefusalReason,
  type RefusalReasonCode,
} from './access-policy.js';
export { askerOf } from './asker-of.js';
export { Candidates } from './candidates.service.js';
export { AgencyPeople, type AgencyPerson, type HeldFunction } from './agency-people.service.js';
export { agencyCodesOf, worksForAgency, type Subject } from './access-subject.js';
export {
  accessTokenSeconds,
  ApiClients,
  type KnownClient,
  type NewClient,
} from './api-clients.service.js';
export { clientScopes, type ClientScope } from './client-scope.js';
export { isMeant, likePatterns } from './name-patterns.js';
export {
  AuthenticationService,
  type Credentials,
  type SignInPlace,
  type SignInRefusal,
  type SignInResult,
} from './authentication.service.js';
export { Colleagues, type Colleague } from './colleagues.service.js';
export { groupsOf, isColleague } from './colleagues.js';
export { administrators } from './administrators.js';
export { demoBusinesses, demoPeople, type DemoPerson } from './demo/demo-people.js';
export { defaultDemoPassword, seedDemoPeople } from './demo/seed-demo-people.js';
export { openDemoAccounts } from './demo/open-demo-accounts.js';
export { FailedAttempts } from './failed-attempts.js';
export { FeedTokens } from './feed-tokens.service.js';
export {
  IdentityErrands,
  identityErrandMinutes,
  type Errand,
} from './identities/identity-errands.js';
export {
  IdentityLinks,
  type LinkRefusal,
  type OwnIdentity,
  type UnlinkRefusal,
} from './identities/identity-links.service.js';
export { IdentitySignIn } from './identities/identity-sign-in.service.js';
export type { ProvedIdentity } from './identities/proved-identity.js';
export { IdentityModule } from './identity.module.js';
export { networkOf } from './network-of.js';
export { moveStaff, staffCount } from './move-staff.js';
export { knownForDays } from './known-browsers.js';
export { hashPassword } from './password.js';
export { faultInPassword, type PasswordFault } from './password-rules.js';
export { type MandateForm, type MandateStanding } from './mandate.entity.js';
export {
  Mandates,
  mandatesOf,
  type MandateFault,
  type NewMandate,
  type StandingMandate,
} from './mandates.service.js';
export { PasskeyChallenges } from './passkeys/passkey-challenges.js';
export type { MadePasskey, PasskeySite, UsedPasskey } from './passkeys/passkey-site.js';
export { Passkeys, type OwnPasskey, type PasskeyRefusal } from './passkeys/passkeys.service.js';
export { peopleOfKeys } from './people-of-keys.js';
export { peopleBehind, type RecipientPerson } from './people-behind.js';
export { emailLoginIn } from './registrations/email-login.js';
export { forgetOldRegistrations } from './registrations/forget-old-registrations.js';
export {
  mailedPasswordCode,
  mailedPasswordMinutes,
  registrationMail,
} from './registrations/mailed-codes.js';
export {
  IdentityRegistrations,
  type IdentityRegistration,
} from './registrations/identity-registrations.service.js';
export { managersOf } from './registrations/organisation-managers.js';
export {
  agreementDays,
  registrationCodeHours,
  Registrations,
  type AskedRegistration,
  type ProofResult,
  type WaitingPerson,
} from './registrations/registrations.service.js';
export { StrangerAllowance } from './registrations/stranger-allowance.js';
export {
  WaitingRegistrations,
  type RegistrationDecision,
  type WaitingRegistration,
} from './registrations/waiting-registrations.service.js';
export { roles, type Role } from './role.js';
export { FactorKeyModule } from './second-factor/factor-key.module.js';
export {
  SecondFactors,
  type AppSecret,
  type FactorRefusal,
  type FactorResult,
  type FactorStanding,
} from './second-factor/second-factors.service.js';
export { SessionProofs, type ProofRefusal, type ShownProof } from './session-proofs.service.js';
export { Sessions, type OwnSession } from './sessions.service.js';
export type { SessionPerson, SignedInPerson } from './signed-in-person.js';
export type { FirmSize } from './organisation.entity.js';
export {
  Account,
  AccountEvent,
  ApiClient,
  ApiClientToken,
  IdentityErrand,
  IdentityLink,
  KnownBrowser,
  Mandate,
  Membership,
  Organisation,
  OrganisationManager,
  Passkey,
  PasskeyChallenge,
  PasswordCode,
  Person,
  ProvedAddress,
  RecoveryCode,
  Registration,
  SecondFactor,
  Session,
  SignInAttempt,
};

export const identityEntities = [
  Account,
  AccountEvent,
  ApiClient,
  ApiClientToken,
  IdentityErrand,
  IdentityLink,
  KnownBrowser,
  Mandate,
  Membership,
  Organisation,
  OrganisationManager,
  Passkey,
  PasskeyChallenge,
  PasswordCode,
  Person,
  ProvedAddress,
  RecoveryCode,
  Registration,
  SecondFactor,
  Session,
  SignInAttempt,
];
