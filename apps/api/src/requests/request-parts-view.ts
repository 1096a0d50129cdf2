import type { RequestView } from '@minhbach/requests';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import { peopleOfFiles } from './request-file-view.js';
import type { VisibleRequest } from './visible-requests.service.js';

/** What belongs to a request, for one reader: what officials ask each other is for officials. */
export function partsOf({ view, may }: VisibleRequest, nameOf: (id: string) => NamedPersonDto) {
  const { items, clarifications, costs, extension, survey } = view;
  return {
    items: items.map(({ position, description, outcome, refusalGround, ...answered }) => ({
      ...{ position, description, outcome, refusalGround },
      ...{ answer: answered.answer, earlierRequests: answered.earlierRequests },
      ...{ publicLink: answered.publicLink, linkCheckedOn: answered.linkCheckedOn },
    })),
    clarifications: clarifications.map(({ stage, points, askedOn, dueOn, ...rest }) => ({
      ...{ stage, points, askedOn, dueOn },
      ...{ answeredOn: rest.answeredOn, answer: rest.answer, endedOn: rest.endedOn },
    })),
    takenIn: takenInOf(view, nameOf),
    receiptHandover: receiptHandoverOf(view, may('request.read-contact'), nameOf),
    deliveries: deliveriesOf(view, may('request.read-contact'), nameOf),
    lawsuits: lawsuitsOf(view, nameOf),
    publications: view.publications.map(publicationOf),
    followUps: view.followUps.map(({ key, code, origin }) => ({ key, code, origin })),
    complaints: complaintsOf(view, may('request.read-complaint-files')),
    ...askedOf(may('request.read-consultations') ? view : nothingAsked, nameOf),
    costs: costs && costsOf(costs),
    extension: extension && {
      ...{ ground: extension.ground, reason: extension.reason },
      ...{ value: extension.value, unit: extension.unit },
      ...{ previousDueOn: extension.previousDueOn, newDueOn: extension.newDueOn },
      proposedBy: nameOf(extension.proposedBy),
      approvedBy: nameOf(extension.approvedBy),
      approvedAt: extension.approvedAt.toISOString(),
    },
    survey: survey && {
      ...{ received: survey.received, relationshipNeeded: survey.relationshipNeeded },
      ...{ ease: survey.ease, answeredAt: survey.answeredAt.toISOString() },
    },
  };
}

function deliveriesOf(
  { deliveries }: RequestView,
  isConcerned: boolean,
  nameOf: (id: string) => NamedPersonDto,
) {
  return deliveries.map(({ method, deliveredBy, deliveredAt, ...proof }) => ({
    ...{ method, deliveredBy: nameOf(deliveredBy), deliveredAt: deliveredAt.toISOString() },
    downloadedBy: proof.downloadedBy === null ? null : nameOf(proof.downloadedBy),
    downloadedAt: proof.downloadedAt?.toISOString() ?? null,
    ...{ messageId: proof.messageId, itemNumber: proof.itemNumber },
    ...{ sentOn: proof.sentOn, receivedOn: proof.receivedOn },
    carrier: proof.carrier,
    codeExpiresAt: proof.codeExpiresAt?.toISOString() ?? null,
    openedAt: proof.openedAt?.toISOString() ?? null,
    ...{ returnedOn: proof.returnedOn, returnReason: proof.returnReason },
    identityPaper: proof.identityPaper,
    emailAddress: isConcerned ? proof.emailAddress : null,
    receiver: isConcerned ? proof.receiver : null,
    identityDigits: isConcerned ? proof.identityDigits : null,
    mandate: isConcerned ? proof.mandate : null,
  }));
}

function complaintsOf({ complaints }: RequestView, seesFiles: boolean) {
  return complaints.map(({ level, content, filedOn, acceptedOn, ...rest }) => ({
    ...{ level, agencyCode: rest.agencyCode, content, filedOn, acceptedOn },
    ...{ files: seesFiles ? [...rest.files] : [], decideBy: rest.decideBy },
    ...{ outcome: rest.outcome, decidedOn: rest.decidedOn, reasons: rest.reasons },
  }));
}

function lawsuitsOf({ lawsuits }: RequestView, nameOf: (id: string) => NamedPersonDto) {
  return lawsuits.map(({ complaintLevel, court, caseNumber, acceptedOn, ...suit }) => ({
    ...{ complaintLevel, court, caseNumber, acceptedOn },
    recordedBy: nameOf(suit.recordedBy),
    recordedAt: suit.recordedAt.toISOString(),
    ...{ outcome: suit.outcome, judgment: suit.judgment },
    ...{ effectiveOn: suit.effectiveOn, summary: suit.summary },
  }));
}

function takenInOf({ takenIn }: RequestView, nameOf: (id: string) => NamedPersonDto) {
  return takenIn.map(({ receivedAt, enteredAt, enteredBy, ...entered }) => ({
    ...{ act: entered.act, arrival: entered.arrival },
    receivedAt: receivedAt.toISOString(),
    enteredAt: enteredAt.toISOString(),
    enteredBy: nameOf(enteredBy),
    ...{ evidence: entered.evidence, files: entered.files, lateReason: entered.lateReason },
    writtenByOfficer: entered.writtenByOfficer,
  }));
}

function receiptHandoverOf(
  { receiptHandover }: RequestView,
  isConcerned: boolean,
  nameOf: (id: string) => NamedPersonDto,
) {
  return (
    receiptHandover && {
      receiver: isConcerned ? receiptHandover.receiver : null,
      handedOverBy: nameOf(receiptHandover.handedOverBy),
      handedOverAt: receiptHandover.handedOverAt.toISOString(),
    }
  );
}

function publicationOf(entry: RequestView['publications'][number]) {
  const { key, subject, publishedAt, withdrawnAt, withdrawalReason } = entry;
  return {
    ...{ key, subject, href: `/api/published-answers/${key}`, withdrawalReason },
    publishedAt: publishedAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  };
}

function costsOf(costs: NonNullable<RequestView['costs']>) {
  const { lines, total, quotedOn, payBy, paidOn, receipt, unpaidOn } = costs;
  const shown = lines.map(({ name, unit, quantity, price, amount }) => ({
    name,
    unit,
    quantity,
    price,
    amount,
  }));
  return { lines: shown, total, quotedOn, payBy, paidOn, receipt, unpaidOn };
}

type Asked = Pick<RequestView, 'consultations' | 'consents'>;

const nothingAsked: Asked = { consultations: [], consents: [] };

function askedOf({ consultations, consents }: Asked, nameOf: (id: string) => NamedPersonDto) {
  return {
    consultations: consultations.map(({ askedBy, answeredBy, ...asked }) => ({
      unitCode: asked.unitCode,
      question: asked.question,
      askedBy: nameOf(askedBy),
      askedOn: asked.askedOn,
      dueOn: asked.dueOn,
      opinion: asked.opinion,
      answeredBy: answeredBy === null ? null : nameOf(answeredBy),
      answeredOn: asked.answeredOn,
      escalatedOn: asked.escalatedOn,
    })),
    consents: consents.map(({ party, positions, askedOn, dueOn, ...answer }) => ({
      ...{ party, positions, askedOn, dueOn },
      decision: answer.decision,
      evidence: answer.evidence,
      recordedOn: answer.recordedOn,
    })),
  };
}

/** Ids of the people whom the parts name. */
export function peopleIn(view: RequestView): string[] {
  const { extension, consultations, takenIn, receiptHandover, deliveries, lawsuits, files } = view;
  return [
    ...peopleOfFiles(files),
    ...takenIn.map(({ enteredBy }) => enteredBy),
    ...(receiptHandover ? [receiptHandover.handedOverBy] : []),
    ...deliveries.flatMap(({ deliveredBy, downloadedBy }) => [
      deliveredBy,
      ...(downloadedBy ? [downloadedBy] : []),
    ]),
    ...lawsuits.map(({ recordedBy }) => recordedBy),
    ...(extension ? [extension.proposedBy, extension.approvedBy] : []),
    ...consultations.flatMap(({ askedBy, answeredBy }) => [
      askedBy,
      ...(answeredBy ? [answeredBy] : []),
    ]),
  ];
}
