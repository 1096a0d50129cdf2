import { findRows, type Transaction, type Where } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgencyFunction } from './agency-function.entity.js';
import { AgencySuccession } from './agency-succession.entity.js';
import { Agency } from './agency.entity.js';
import { Division } from './division.entity.js';
import { inForce, type DatedRow } from './in-force.js';
import { successorCode, successorForSubject, type Span } from './succession.js';

/** Thrown when the registry has no row for a date: data that an operator must add. */
export class AgencyUnknown extends Error {
  constructor(what: string, on: string) {
    super(`The registry of agencies knows no ${what} on ${on}.`);
  }
}

/** Who was, is and will be which agency. Every answer is for a local date (YYYY-MM-DD). */
@Injectable()
export class AgencyRegistry {
  private source: Transaction | DataSource;

  constructor(private readonly dataSource: DataSource) {
    this.source = dataSource;
  }

  /** The registry as a transaction sees it, read over its connection. */
  within(tx: Transaction): AgencyRegistry {
    const registry = new AgencyRegistry(this.dataSource);
    registry.source = tx;
    return registry;
  }

  /** The agency that holds a function (`finance`, `transparency` …) on a date. Throws AgencyUnknown. */
  async holderOf(functionCode: string, on: string): Promise<Agency> {
    const function_ = functionCode as AgencyFunction['function'];
    const rows = await this.inForceOn(AgencyFunction, { function: function_ }, on);
    const holder = rows[0];
    if (!holder) throw new AgencyUnknown(`holder of ${functionCode}`, on);
    return this.agency(holder.agencyCode, on);
  }

  /** The agency of a code in its form on a date. Throws AgencyUnknown. */
  async agency(code: string, on: string): Promise<Agency> {
    const agency = await this.find(code, on);
    if (!agency) throw new AgencyUnknown(`agency ${code}`, on);
    return agency;
  }

  /** As `agency`, but null when there is none: for codes that a person typed. */
  async find(code: string, on: string): Promise<Agency | null> {
    const [agency] = await this.inForceOn(Agency, { code }, on);
    return agency ?? null;
  }

  /** The division or centre of a code on a date; null when there is none. */
  async findDivision(code: string, on: string): Promise<Division | null> {
    const [division] = await this.inForceOn(Division, { code }, on);
    return division ?? null;
  }

  /** The agency that carries on the work of another on a date: itself while it exists. */
  async successorOf(code: string, on: string): Promise<Agency> {
    return this.agency(successorCode(await this.successionsBy(on), code, on), on);
  }

  /**
   * As `successorOf`, for a name that is only shown: what was split has no single successor and keeps the name that it
   * had last. Throws AgencyUnknown for a code that no agency ever had.
   */
  async shownAs(code: string, on: string): Promise<Agency> {
    const successor = successorCode(await this.successionsBy(on), code, on);
    const forms = await this.source.manager.find(Agency, {
      where: { code: successor },
      order: { validFrom: 'ASC' },
    });
    const form = forms.findLast(({ validFrom }) => validFrom <= on) ?? forms[0];
    if (!form) throw new AgencyUnknown(`agency ${code}`, on);
    return form;
  }

  /** The code of the agency that answers on a date what `code` answered about a subject (1–12) on an earlier one. */
  async successorFor(code: string, subject: number, span: Span): Promise<string> {
    return successorForSubject(await this.successionsBy(span.on), code, subject, span);
  }

  /** The codes that are no agency's on a date any more, and whose work one of these carries on. */
  async predecessorsOf(codes: readonly string[], on: string): Promise<string[]> {
    const [agencies, successions] = await Promise.all([
      this.source.manager.find(Agency),
      this.source.manager.find(AgencySuccession),
    ]);
    const present = new Set(agencies.filter((row) => inForce(row, on)).map(({ code }) => code));
    const gone = [...new Set(agencies.map(({ code }) => code))].filter(
      (code) => !present.has(code),
    );
    return gone.filter((code) => codes.includes(successorCode(successions, code, on)));
  }

  /** The reporting divisions of an agency on a date, by code; its centre is not among them. */
  async divisionsOf(agencyCode: string, on: string): Promise<Division[]> {
    const rows = await this.inForceOn(Division, { agencyCode, kind: 'division' }, on);
    return rows.sort((a, b) => a.code.localeCompare(b.code));
  }

  /** The agency's centre, which puts the divisions' reports together. Throws AgencyUnknown. */
  async centreOf(agencyCode: string, on: string): Promise<Division> {
    const [centre] = await this.inForceOn(Division, { agencyCode, kind: 'centre' }, on);
    if (!centre) throw new AgencyUnknown(`centre of ${agencyCode}`, on);
    return centre;
  }

  /** All agencies on a date, by code. */
  async agenciesOn(on: string): Promise<Agency[]> {
    const rows = await this.inForceOn(Agency, {}, on);
    return rows.sort((a, b) => a.code.localeCompare(b.code));
  }

  /** All divisions and centres on a date, in no order. */
  async divisionsOn(on: string): Promise<Division[]> {
    return this.inForceOn(Division, {}, on);
  }

  /** Which agency holds which function on a date, in no order. */
  async functionsOn(on: string): Promise<AgencyFunction[]> {
    return this.inForceOn(AgencyFunction, {}, on);
  }

  private async successionsBy(on: string): Promise<AgencySuccession[]> {
    const rows = await findRows(this.source, AgencySuccession, {});
    return rows.filter(({ effectiveOn }) => effectiveOn <= on);
  }

  private async inForceOn<Row extends DatedRow>(
    entity: new () => Row,
    where: Where<Row>,
    on: string,
  ): Promise<Row[]> {
    const rows = await findRows(this.source, entity, where);
    return rows.filter((row) => inForce(row, on));
  }
}
