import type { Action } from './access-action.js';
import type { Relation } from './access-subject.js';
import type { Role } from './role.js';

type Row = Readonly<Partial<Record<Role, readonly Relation[]>>>;

const own = ['requester', 'organisation'] as const;
const tasked = ['candidate', 'assignee', 'delegate', 'owner'] as const;
const involved = ['agency', ...tasked] as const;
const anyone = ['anyone'] as const;

/**
 * Who may do what: for each action and role, the relations to the subject of which one must hold. A role
 * that is missing may never do it.
 */
export const accessTable: Readonly<Record<Action, Row>> = {
  'session.use': everybody(anyone),
  'task.list': everybody(anyone),
  // A supervisor sees what every agency is doing, and touches only what is given to him.
  'task.read': { ...everybody(tasked), supervisor: anyone },
  // The owner of a delegated task takes it back.
  'task.claim': everybody(['claimable', 'owner']),
  'task.release': everybody(['assignee']),
  // What is delegated stays the owner's: the delegate neither completes it nor delegates it in his turn.
  'task.delegate': everybody(['assignee']),
  'task.resolve': everybody(['delegate']),
  'task.complete': everybody(['assignee']),
  // What is told is narrowed to what the person may see.
  'live.follow': everybody(anyone),
  // There is no way to what anybody else has filled in.
  'draft.keep': everybody(anyone),
  // What somebody sends is his alone until it is attached to a case.
  'file.upload': { business: anyone, officer: anyone, head: anyone, supervisor: anyone },
  // An administrator runs the processes; what businesses ask and agencies answer is not his to read.
  'request.list': { business: anyone, officer: anyone, head: anyone, supervisor: anyone },
  'request.submit': { business: anyone },
  // For those who come to the office, write or call: reception alone, and only for what came to its own agency.
  'request.take-in': { officer: ['reception'] },
  'request.read': { business: own, officer: involved, head: involved, supervisor: anyone },
  // Identity papers, address and telephone: for the person himself and for those who answer him.
  // Whoever is only asked for an opinion does not answer him.
  'request.read-contact': { business: ['requester'], officer: ['agency'], head: ['agency'] },
  'request.read-consultations': { officer: involved, head: involved, supervisor: anyone },
  // What a requester sends along may be a copy of his identity papers.
  'request.read-requester-files': { business: own, officer: ['agency'], head: ['agency'] },
  // A second complaint is decided by those who oversee the agencies.
  'request.read-complaint-files': {
    business: own,
    officer: ['agency'],
    head: ['agency'],
    supervisor: anyone,
  },
  // Originals, drafts, evidence: they leave the agency only as what is issued.
  'request.read-working-files': { officer: ['agency'], head: ['agency'] },
  'request.attach-file': { officer: ['agency'], head: ['agency'] },
  'request.redact': { officer: ['agency'], head: ['agency'] },
  // What an act would bring about, before it is done.
  'request.prepare-act': { officer: ['agency'], head: ['agency'] },
  'request.urge': { head: ['agency'], supervisor: anyone },
  // To be told what happens to a request that is not one's own work, for as long as one may read it.
  'request.watch': { officer: involved, head: involved, supervisor: anyone },
  'request.consult': { officer: ['agency'], head: ['agency'] },
  'request.ask-clarification': { officer: ['agency'], head: ['agency'] },
  'request.clarify': { business: own },
  'request.withdraw': { business: own },
  'request.correct': { business: own },
  'request.complain': { business: own },
  'request.reopen': { business: own },
  // What a court or an inspection may ask for is not to be erased: for those who oversee the agencies to say.
  'request.hold': { supervisor: anyone },
  // Who is kept from it, and who saw it all the same.
  'request.restrict': { head: ['director'], supervisor: anyone },
  // The agency that is sued, and the People's Committee that decided on the second complaint.
  'request.record-lawsuit': { officer: ['agency'], head: ['agency'], supervisor: anyone },
  'request.supplement': { business: own },
  // The survey is the requester's own witness: nobody answers it for him, his colleagues included.
  'request.answer-survey': { business: ['requester'] },
  // What the post or the mail server says of an answer on its way.
  'request.report-delivery': { officer: ['agency'], head: ['agency'] },
  'request.hand-over-receipt': { officer: ['reception'] },
  'request.issue-access-code': { officer: ['agency'] },
  'request.propose-extension': { officer: ['agency'], head: ['agency'] },
  // The agency answers for what it tells everybody; whoever is asked for an opinion does not.
  'request.publish': { officer: ['agency'], head: ['agency'] },
  'request.withdraw-publication': { officer: ['agency'], head: ['agency'] },
  // Who else is asked is no officer's business: each agency sees the request that is its own.
  'request-batch.read': { business: own, supervisor: anyone },
  'request-batch.withdraw': { business: own },
  // How letters are worded is no secret to those who sign them; nothing in a template is about a case.
  'letter-template.read': { officer: anyone, head: anyone, supervisor: anyone, admin: anyone },
  'letter-template.publish': { admin: anyone },
  // Whom the head lets sign is known to those who work under his name; to give it is his alone.
  'mandate.read': { officer: ['agency'], head: ['agency'], supervisor: anyone, admin: anyone },
  'mandate.give': { head: ['director'] },
  'report.list': { officer: anyone, head: anyone, supervisor: anyone, admin: anyone },
  'report.read': { officer: involved, head: involved, supervisor: anyone, admin: anyone },
  'report.open': { head: ['agency'], supervisor: anyone, admin: anyone },
  // Who may approve for the department may also ask for something beside his approval.
  'report.instruct': { head: ['agency'] },
  // The plan is public, and so is who has to do what.
  'duty.read': everybody(anyone),
  'duty.open': { supervisor: anyone, admin: anyone },
  // How well it is done is for those who do it, check it or answer for it.
  'duty.follow': { officer: anyone, head: anyone, supervisor: anyone, admin: anyone },
  'target.read': { officer: anyone, head: anyone, supervisor: anyone, admin: anyone },
  // The Centre that runs the plan, and those who oversee it.
  'target.enter-figure': { officer: ['agency'], head: ['agency'], supervisor: anyone },
  // Whose agency publishes what depends on the entry and the day.
  'publication.propose': { officer: anyone },
  'publication.follow': { officer: anyone, head: anyone, supervisor: anyone, admin: anyone },
  'indicator.read': everybody(anyone),
  'indicator.open-cases': { officer: ['agency'], head: ['agency'], supervisor: anyone },
  // How agencies answer each other is no business of requesters.
  'indicator.read-opinions': { supervisor: anyone },
  // Signs to look into and cases that may get late: they are shown to those who look into them.
  'indicator.review': { supervisor: anyone },
  'notification.list': everybody(anyone),
  // How he himself is told; there is no way to anybody else's choices.
  'notification.choose': everybody(anyone),
  'calendar-feed.use': everybody(anyone),
  'agency.list': everybody(anyone),
  'agency.read-people': { admin: anyone },
  // How much each officer has to do, and how long he takes, is for whoever heads them and those who oversee the agencies.
  'agency.read-workload': { head: ['director'], supervisor: anyone },
  'agency.reorganise': { admin: anyone },
  // Laws, limits and procedures are public; nothing in them is about a case.
  'deadline.preview': everybody(anyone),
  'legal-ground.read': everybody(anyone),
  'calendar.read': everybody(anyone),
  'calendar.preview-change': { supervisor: anyone, admin: anyone },
  'calendar.publish': { admin: anyone },
  'process.read-model': everybody(anyone),
  // How long each step takes, in numbers: no case and no person is in them.
  'process.read-statistics': { supervisor: anyone, admin: anyone },
  // Who may sign in, as what, and who no longer.
  'people.manage': { admin: anyone },
  // Everybody asks about his own data; what all have asked is for those who run the service and act on it.
  'privacy.ask': everybody(anyone),
  'privacy.handle': { admin: anyone },
  'privacy.set-retention': { admin: anyone },
  // Who acts for a business is for whoever manages its accounts to say, which stands in a table of its own.
  'registration.decide': { business: anyone, admin: anyone },
  // Which systems outside take part, and with what.
  'client.manage': { admin: anyone },
  'webhook.manage': { admin: anyone },
  'process.deploy': { admin: anyone },
  'process.operate': { admin: anyone },
};

function everybody(relations: readonly Relation[]): Row {
  return {
    business: relations,
    officer: relations,
    head: relations,
    supervisor: relations,
    admin: relations,
  };
}
