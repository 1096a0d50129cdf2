import { decide, mayEver } from './access-policy.js';
import { accessTable } from './access-table.js';
import type { Action } from './access-action.js';
import type { Subject } from './access-subject.js';
import { roles, type Role } from './role.js';
import type { SignedInPerson } from './signed-in-person.js';

const people = {
  asker: person('1', 'business', [], '100'),
  colleague: person('2', 'business', [], '100'),
  competitor: person('3', 'business', [], '200'),
  receptionist: person('4', 'officer', ['vpubnd:reception']),
  stranger: person('5', 'officer', ['stc:reception']),
  approver: person('6', 'head', ['vpubnd:approver']),
  supervisor: person('7', 'supervisor', ['pc:supervisor']),
  admin: person('8', 'admin', []),
  handler: person('9', 'officer', ['vpubnd:handler', 'vpubnd:approver']),
  director: person('10', 'head', ['vpubnd:director']),
  otherDirector: person('11', 'head', ['stc:director']),
};

const request: Subject = { requesterId: '1', organisationId: '100', agencyCode: 'vpubnd' };
const unrouted: Subject = { requesterId: '1', organisationId: null, agencyCode: null };
const part: Subject = { agencyCode: 'skhcn', unitCodes: ['skhcn-cds', 'vpubnd'] };
const free: Subject = { task: task(null) };
const claimed: Subject = { task: task('4') };
const apart: Subject = { task: { ...task(null), barred: ['6'] } };
const delegated: Subject = { task: task('5', '4') };
const resolved: Subject = { task: task('4', '4') };
const restricted: Subject = { ...request, restrictedTo: ['4', '1'] };
const restrictedFree: Subject = { ...restricted, task: task(null) };
const restrictedClaimed: Subject = { ...restricted, task: task('9') };
const forColleague: Subject = { ...restricted, task: { ...task(null), candidateUsers: ['9'] } };
/** Of which nobody has worked on anything yet. */
const fresh: Subject = { ...request, restrictedTo: [], task: task(null) };
const askers: Subject = {
  task: { assignee: null, owner: null, candidateUsers: ['1'], candidateGroups: [] },
};

describe('access', () => {
  it.each<[keyof typeof people, Action, string, Subject, string]>([
    ['asker', 'request.submit', 'nothing yet', {}, 'allowed'],
    ['receptionist', 'request.submit', 'nothing yet', {}, 'role-not-allowed'],
    ['asker', 'request.read', 'his request', request, 'allowed'],
    ['colleague', 'request.read', "his firm's request", request, 'allowed'],
    ['competitor', 'request.read', "another firm's request", request, 'not-yours'],
    ['competitor', 'request.read', 'a request without firm or agency', unrouted, 'not-yours'],
    ['receptionist', 'request.read', 'a request without agency', unrouted, 'not-yours'],
    ['receptionist', 'request.read', "his agency's request", request, 'allowed'],
    ['stranger', 'request.read', "another agency's request", request, 'not-yours'],
    ['supervisor', 'request.read', 'any request', request, 'allowed'],
    ['admin', 'request.read', 'any request', request, 'role-not-allowed'],
    ['asker', 'request.read-contact', 'his request', request, 'allowed'],
    ['colleague', 'request.read-contact', "his firm's request", request, 'not-yours'],
    ['receptionist', 'request.read-contact', "his agency's request", request, 'allowed'],
    ['supervisor', 'request.read-contact', 'any request', request, 'role-not-allowed'],
    ['receptionist', 'report.read', 'a report with a part of his unit', part, 'allowed'],
    ['stranger', 'report.read', "other units' report", part, 'not-yours'],
    ['asker', 'request.withdraw', 'his request', request, 'allowed'],
    ['competitor', 'request.withdraw', "another firm's request", request, 'not-yours'],
    ['approver', 'request.withdraw', "his agency's request", request, 'role-not-allowed'],
    ['colleague', 'request-batch.withdraw', "his firm's batch", request, 'allowed'],
    ['receptionist', 'request-batch.read', 'a batch', request, 'role-not-allowed'],
    ['colleague', 'request.supplement', "his firm's request", request, 'allowed'],
    ['competitor', 'request.supplement', "another firm's request", request, 'not-yours'],
    ['asker', 'request.answer-survey', 'his request', request, 'allowed'],
    ['colleague', 'request.answer-survey', "his firm's request", request, 'not-yours'],
    ['stranger', 'request.propose-extension', "another agency's request", request, 'not-yours'],
    ['receptionist', 'task.read', "his group's free task", free, 'allowed'],
    ['stranger', 'task.read', "another group's task", free, 'not-yours'],
    ['asker', 'task.read', "an agency's task", free, 'not-yours'],
    ['supervisor', 'task.read', "an agency's task", free, 'allowed'],
    ['supervisor', 'task.claim', "an agency's task", free, 'not-yours'],
    ['supervisor', 'task.complete', "an officer's task", claimed, 'not-yours'],
    ['admin', 'task.read', "an agency's task", free, 'not-yours'],
    ['receptionist', 'task.claim', "his group's free task", free, 'allowed'],
    ['receptionist', 'task.complete', "his group's free task", free, 'not-claimed'],
    ['receptionist', 'task.release', "his group's free task", free, 'not-claimed'],
    ['receptionist', 'task.complete', 'the task he claimed', claimed, 'allowed'],
    ['receptionist', 'task.claim', 'the task he claimed', claimed, 'already-claimed'],
    ['approver', 'task.claim', "a colleague's task", claimed, 'claimed-by-another'],
    ['approver', 'task.complete', "a colleague's task", claimed, 'claimed-by-another'],
    ['stranger', 'task.complete', "another group's task", claimed, 'not-yours'],
    ['approver', 'task.read', 'a task after one of his', apart, 'allowed'],
    ['approver', 'task.claim', 'a task after one of his', apart, 'must-be-another'],
    ['approver', 'task.complete', 'a task after one of his', apart, 'must-be-another'],
    ['receptionist', 'task.claim', "a task after a colleague's", apart, 'allowed'],
    ['receptionist', 'task.delegate', 'the task he claimed', claimed, 'allowed'],
    ['receptionist', 'task.delegate', "his group's free task", free, 'not-claimed'],
    ['approver', 'task.delegate', "a colleague's task", claimed, 'claimed-by-another'],
    ['supervisor', 'task.delegate', "an officer's task", claimed, 'not-yours'],
    ['receptionist', 'task.resolve', 'the task he claimed', claimed, 'not-delegated'],
    ['receptionist', 'task.resolve', "his group's free task", free, 'not-delegated'],
    ['stranger', 'task.resolve', "another group's task", claimed, 'not-yours'],
    ['stranger', 'task.read', 'a task delegated to him', delegated, 'allowed'],
    ['stranger', 'task.resolve', 'a task delegated to him', delegated, 'allowed'],
    ['stranger', 'task.complete', 'a task delegated to him', delegated, 'delegated'],
    ['stranger', 'task.release', 'a task delegated to him', delegated, 'delegated'],
    ['stranger', 'task.delegate', 'a task delegated to him', delegated, 'delegated'],
    ['receptionist', 'task.read', 'the task he delegated', delegated, 'allowed'],
    ['receptionist', 'task.claim', 'the task he delegated', delegated, 'allowed'],
    ['receptionist', 'task.complete', 'the task he delegated', delegated, 'delegated-away'],
    ['receptionist', 'task.resolve', 'the task he delegated', delegated, 'delegated-away'],
    ['approver', 'task.claim', "a colleague's delegated task", delegated, 'claimed-by-another'],
    ['receptionist', 'task.complete', 'the task handed back to him', resolved, 'allowed'],
    ['stranger', 'task.read', 'the task that he has handed back', resolved, 'not-yours'],
    ['asker', 'task.claim', 'his own task', askers, 'allowed'],
    ['competitor', 'task.claim', "another firm's task", askers, 'not-yours'],
    ['admin', 'process.deploy', 'a model', {}, 'allowed'],
    ['supervisor', 'process.deploy', 'a model', {}, 'role-not-allowed'],
    ['asker', 'request.read', 'his restricted request', restricted, 'allowed'],
    ['colleague', 'request.read', "his firm's restricted request", restricted, 'allowed'],
    ['receptionist', 'request.read', 'a restricted one that he works on', restricted, 'allowed'],
    ['receptionist', 'request.read-contact', 'the same', restricted, 'allowed'],
    ['handler', 'request.read', 'a restricted one of his agency', restricted, 'not-yours'],
    ['handler', 'request.attach-file', 'the same', restricted, 'not-yours'],
    ['approver', 'request.read', 'the same', restricted, 'not-yours'],
    ['director', 'request.read', 'the same', restricted, 'allowed'],
    ['director', 'request.read-working-files', 'the same', restricted, 'allowed'],
    ['supervisor', 'request.read', 'the same', restricted, 'allowed'],
    ['otherDirector', 'request.read', "another agency's restricted one", restricted, 'not-yours'],
    [
      'receptionist',
      'task.claim',
      "his group's task in one he works on",
      restrictedFree,
      'allowed',
    ],
    [
      'handler',
      'task.read',
      "his group's free task in one that is not",
      restrictedFree,
      'not-yours',
    ],
    ['handler', 'task.claim', 'the same', restrictedFree, 'not-yours'],
    ['handler', 'task.complete', 'one that he holds', restrictedClaimed, 'allowed'],
    ['handler', 'task.claim', 'one that is named for him', forColleague, 'allowed'],
    ['director', 'task.claim', "any group's free task", restrictedFree, 'allowed'],
    ['director', 'task.read', "a colleague's task", restrictedClaimed, 'not-yours'],
    ['otherDirector', 'task.claim', "another agency's free task", restrictedFree, 'not-yours'],
    ['receptionist', 'task.claim', 'a free task of reception', fresh, 'allowed'],
    ['approver', 'task.claim', 'a free task of his group', fresh, 'not-yours'],
    ['director', 'request.restrict', "his agency's request", request, 'allowed'],
    ['approver', 'request.restrict', "his agency's request", request, 'not-yours'],
    ['otherDirector', 'request.restrict', "another agency's request", request, 'not-yours'],
    ['receptionist', 'request.restrict', "his agency's request", request, 'role-not-allowed'],
    ['supervisor', 'request.restrict', 'any request', request, 'allowed'],
    ['asker', 'indicator.open-cases', "an agency's cases", request, 'role-not-allowed'],
    ['stranger', 'indicator.open-cases', "another agency's cases", request, 'not-yours'],
  ])('%s, %s, %s, %j: %s', (who, action, _what, subject, expected) => {
    const decision = decide(people[who], action, subject);
    expect(decision.allowed ? 'allowed' : decision.reason.code).toBe(expected);
  });

  it('gives a reason in both languages', () => {
    const decision = decide(people.asker, 'process.deploy');
    expect(decision).toEqual({
      allowed: false,
      reason: {
        code: 'role-not-allowed',
        vi: 'Vai trò của bạn không được thực hiện việc này.',
        en: 'Your role may not do this.',
      },
    });
  });

  it('never allows by decision what a role may not do at all', () => {
    for (const action of Object.keys(accessTable) as Action[]) {
      for (const role of roles.filter((each) => !mayEver(each, action))) {
        expect(decide(person('1', role, []), action, request).allowed).toBe(false);
      }
    }
  });
});

function person(id: string, role: Role, groups: string[], organisationId?: string): SignedInPerson {
  const organisation = organisationId
    ? { id: organisationId, name: `Doanh nghiệp ${organisationId}`, taxCode: organisationId }
    : null;
  return { id, name: `Người ${id}`, role, groups, organisation };
}

function task(assignee: string | null, owner: string | null = null): NonNullable<Subject['task']> {
  const candidateGroups = ['vpubnd:reception', 'vpubnd:approver'];
  return { assignee, owner, candidateUsers: [], candidateGroups };
}
