import { AgencyRegistry } from '@minhbach/agencies';
import {
  LetterTemplates,
  renderLetter,
  type FormKind,
  type LetterFacts,
  type RenderedLetter,
} from '@minhbach/documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InformationRequest } from './information-request.entity.js';
import { formFields, type FormContext } from './letters/form-fields.js';
import { requesterOf } from './letters/requester-of.js';
import { RequestContact } from './request-contact.entity.js';
import { firstAgencyOf } from './request-handover.entity.js';
import { RequestItem } from './request-item.entity.js';

/** The request form is 01a or, through an organisation, 01b; the form of consent is 06. */
export type RequestForm = 'request' | 'consent';

const noAgencyYet = 'Cơ quan có trách nhiệm cung cấp thông tin';

/**
 * Forms about a request. They hold personal data and are therefore made when they are asked for, never stored; the
 * template is the one of the day of submission, so that they stay the same.
 */
@Injectable()
export class RequestForms {
  constructor(
    private readonly dataSource: DataSource,
    private readonly agencies: AgencyRegistry,
    private readonly templates: LetterTemplates,
  ) {}

  /** Throws EntityNotFoundError when there is no such request. */
  async render(key: string, form: RequestForm): Promise<RenderedLetter> {
    const context = await this.contextOf(key);
    const kind = kindOf(form, context);
    const { content } = await this.templates.at(kind, context.request.submittedAt);
    return renderLetter(content, factsOf(kind, context));
  }

  private async contextOf(key: string): Promise<FormContext> {
    const { manager } = this.dataSource;
    const request = await manager.findOneByOrFail(InformationRequest, { key });
    const [contact, items, { name: requesterName, organisation }] = await Promise.all([
      manager.findOneByOrFail(RequestContact, { key }),
      manager.find(RequestItem, { where: { requestKey: key }, order: { position: 'ASC' } }),
      requesterOf(manager, request),
    ]);
    const agencyName = await this.agencyName(request);
    return { request, contact, items, organisation, requesterName, agencyName };
  }

  private async agencyName(request: InformationRequest): Promise<string> {
    const code = await firstAgencyOf(this.dataSource.manager, request);
    if (code === null) return noAgencyYet;
    return (await this.agencies.shownAs(code, request.submittedOn)).nameVi;
  }
}

function kindOf(form: RequestForm, { organisation }: FormContext): FormKind {
  if (form === 'consent') return 'consent-form';
  return organisation ? 'organisation-request-form' : 'request-form';
}

/** The requester's form is dated and named; the one of consent waits for somebody who is not known. */
function factsOf(kind: FormKind, context: FormContext): LetterFacts {
  const { request, contact } = context;
  const isConsent = kind === 'consent-form';
  return {
    fields: formFields[kind](context),
    letterhead: null,
    signatory: isConsent ? null : { name: contact.name, capacity: { kind: 'officer' } },
    symbol: null,
    issuedOn: isConsent ? null : request.submittedOn,
    tracking: null,
  };
}
