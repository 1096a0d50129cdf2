import { textOf, type ElementReader } from './element-reader.js';
import { compileMessage } from './message-definition.js';
import type { CalledDecision, FlowNode, Script } from './process-model.js';
import { compileTaskDefinition } from './task-definition.js';
import { compileBinding } from './version-binding.js';

/** Service and send tasks: a job worker does them. */
export function compileJobTask(reader: ElementReader): Pick<FlowNode, 'task'> {
  const task = compileTaskDefinition(reader);
  return task ? { task } : {};
}

/** A receive task waits for its message as a message catch event does. */
export function compileReceiveTask(reader: ElementReader): Pick<FlowNode, 'event'> {
  const event = compileMessage(reader.element, 'wait', reader);
  return event ? { event } : {};
}

/** FEEL in `zeebe:script`, or a job worker for other languages. */
export function compileScriptTask(reader: ElementReader): Pick<FlowNode, 'script' | 'task'> {
  if (textOf(reader.element, 'script') !== undefined) {
    reader.error(
      'unsupported-script',
      'Scripts other than FEEL are not executed. Write it as FEEL expression, or use a service task.',
    );
    return {};
  }
  if (!exactlyOneWay('zeebe:Script', 'a FEEL expression', reader)) return {};
  if (reader.extension('zeebe:TaskDefinition')) return compileJobTask(reader);
  const script = compileScript(reader);
  return script ? { script } : {};
}

/** A DMN decision in `zeebe:calledDecision`, or a job worker. */
export function compileBusinessRuleTask(
  reader: ElementReader,
): Pick<FlowNode, 'decision' | 'task'> {
  if (!exactlyOneWay('zeebe:CalledDecision', 'a decision', reader)) return {};
  if (reader.extension('zeebe:TaskDefinition')) return compileJobTask(reader);
  const decision = compileDecision(reader);
  return decision ? { decision } : {};
}

function exactlyOneWay(extension: string, what: string, reader: ElementReader): boolean {
  const own = reader.extension(extension) !== undefined;
  const job = reader.extension('zeebe:TaskDefinition') !== undefined;
  if (own === job) {
    reader.error(
      'task-without-implementation',
      `It needs ${what} or a job type${own ? ', and has both. Remove one of them' : '. Give one of them'}.`,
    );
  }
  return own !== job;
}

function compileScript(reader: ElementReader): Script | undefined {
  const script = reader.extension('zeebe:Script');
  const expression = reader.feel(textOf(script, 'expression') ?? '', 'The script');
  const resultVariable = resultVariableOf(textOf(script, 'resultVariable'), reader);
  return expression && resultVariable ? { expression, resultVariable } : undefined;
}

function compileDecision(reader: ElementReader): CalledDecision | undefined {
  const called = reader.extension('zeebe:CalledDecision');
  const decision = textOf(called, 'decisionId');
  if (decision === undefined) {
    reader.error('decision-without-id', 'No decision is named. Give the id of a DMN decision.');
  }
  const decisionId = reader.value(decision, 'The decision id');
  const resultVariable = resultVariableOf(textOf(called, 'resultVariable'), reader);
  const binding = compileBinding(called, reader);
  if (!decisionId || !resultVariable) return undefined;
  return { decisionId, resultVariable, ...(binding && { binding }) };
}

function resultVariableOf(text: string | undefined, reader: ElementReader): string | undefined {
  if (text === undefined) {
    reader.error('result-without-variable', 'The result goes nowhere. Name the result variable.');
  }
  return reader.variable(text, 'The result variable');
}

/** The BPMN attribute `calledElement` is read where `zeebe:calledElement` gives no process id. */
export function compileCallActivity(reader: ElementReader): Pick<FlowNode, 'called'> {
  const called = reader.extension('zeebe:CalledElement');
  const text = textOf(called, 'processId') ?? textOf(reader.element, 'calledElement');
  if (text === undefined) {
    reader.error(
      'called-process-without-id',
      'No process is named. Give the id of the process to call.',
    );
  }
  const processId = reader.value(text, 'The process id');
  const binding = compileBinding(called, reader);
  if (!processId) return {};
  const propagateAllParentVariables = called?.get('propagateAllParentVariables') !== false;
  const propagateAllChildVariables = called?.get('propagateAllChildVariables') !== false;
  const propagation = { propagateAllParentVariables, propagateAllChildVariables };
  return { called: { processId, ...(binding && { binding }), ...propagation } };
}
