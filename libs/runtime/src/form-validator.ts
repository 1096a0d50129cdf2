import type { UserTask, Variables } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { compileForm } from './compile-form.js';
import { DefinitionStore, type DeployedForm } from './definition-store.js';
import { faultsOf } from './form-faults.js';
import { Refusal } from './refusal.js';
import { signs } from './signing-form.js';

/** The form of a task, and which version of it; null for the latest. */
export type FormOfTask = Pick<UserTask, 'formId' | 'formKey'>;

/** Checks what people fill in against the version of the form that the task has. */
@Injectable()
export class FormValidator {
  private readonly compiled = new WeakMap<DeployedForm, ValidateFunction>();

  constructor(private readonly definitions: DefinitionStore) {}

  /** Refuses variables with faults and lists all of them; without a form anything goes. */
  assertValid({ formId, formKey }: FormOfTask, variables: Variables): void {
    if (formId === null) return;
    const form = this.definitions.form(formId, formKey);
    if (!form) throw new Refusal('unknown-form', `The form "${formId}" is not deployed.`);
    const validate = this.validatorOf(form);
    if (validate(variables)) return;
    throw new Refusal(
      'validation-failed',
      'What was filled in has faults; each is listed.',
      faultsOf(validate.errors ?? []),
    );
  }

  /** Whether somebody signs by the form of a task. */
  signs({ formId, formKey }: FormOfTask): boolean {
    return formId !== null && signs(this.definitions.form(formId, formKey)?.schema ?? null);
  }

  private validatorOf(form: DeployedForm): ValidateFunction {
    const known = this.compiled.get(form);
    if (known) return known;
    const validate = compileForm(form.schema);
    this.compiled.set(form, validate);
    return validate;
  }
}
