import { evaluateText } from '../evaluate.js';
import { Fault } from '../fault.js';
import { bring } from '../io-mappings.js';
import { passThrough } from '../lifecycle.js';
import { referenceFrom, unresolved } from '../reference.js';
import { faultInValue } from '../variable-limits.js';
import { scopeAt } from '../variables.js';
import type { Behaviour } from './behaviour.js';
import { openJob } from './job-task.js';

/** Evaluates a deployed decision; the matched rules go on record, so that the result can be explained. */
export const decisionTask: Behaviour = {
  activate(step, instance, node) {
    if (node.task) return openJob(step, instance, node);
    if (!node.decision) throw new Error(`${node.id} calls no decision`);
    const id = evaluateText(step, instance.key, node.decision.decisionId, 'decision id');
    if (id instanceof Fault) return id;
    const reference = referenceFrom(instance, id, node.decision.binding);
    const outcome = step.library.evaluateDecision(reference, scopeAt(step, instance.key));
    if (!outcome) return unresolved('decision', reference);
    if (outcome.warnings.length > 0) {
      return new Fault('decision-error', `decision "${id}": ${outcome.warnings.join('; ')}`);
    }
    const unstorable = faultInValue(outcome.value);
    if (unstorable !== null) return new Fault('decision-error', `decision "${id}": ${unstorable}`);
    step.record({
      type: 'decision',
      intent: 'evaluated',
      elementId: node.id,
      elementInstanceKey: instance.key,
      ...(outcome.decisionKey !== undefined && { key: outcome.decisionKey }),
      data: {
        decisionId: id,
        matchedRules: outcome.matchedRules,
        ...(outcome.decisions && { decisions: outcome.decisions }),
      },
    });
    passThrough(step, instance);
    bring(step, step.current(instance.key), { [node.decision.resultVariable]: outcome.value });
  },
};
