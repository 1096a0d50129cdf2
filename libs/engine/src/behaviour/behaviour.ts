import type { FlowNode } from '@minhbach/bpmn';
import type { Outcome } from '../fault.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';

/**
 * What one type of element does. The lifecycle around it is the same for all and lives in `lifecycle.ts`
 * and `completion.ts`:
 *
 *   enter       a token arrives, the instance is `activating`
 *   mayActivate joins hold the token back here; a held token stays `activating` as a row
 *   (listeners) `start` ones are told once inputs are mapped, `end` ones before flows are chosen
 *   activate    inputs are mapped and the boundary is open; do the work: leave rows behind and become
 *               `active` (`markActive`), or be through at once (`passThrough`). Check everything that can
 *               fail before changing anything: a returned fault becomes an incident, and resolving it calls
 *               `activate` again.
 *   flowsToTake outputs are mapped; gateways choose here, all others follow their flows' conditions
 *   childDone   one of a repeated activity's runs has mapped its outputs and is about to go
 *   childTerminated one of a repeated activity's runs was taken away by hand
 *   pathEnds    something inside has mapped its outputs and is about to go, and no flow leads on from it
 *   childLeft   something inside is gone; true when the scope has seen to everything itself
 *   childrenDone nothing is left inside; true when it goes on by itself instead of completing now
 *   completed   the instance is gone and its tokens are on their way; call activities and processes tell
 *               whoever waits for them
 */
export interface Behaviour {
  mayActivate?(step: Step, instance: ElementInstance, node: FlowNode): boolean;
  activate(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void>;
  flowsToTake?(step: Step, instance: ElementInstance, node: FlowNode): Outcome<readonly string[]>;
  childDone?(step: Step, instance: ElementInstance, child: ElementInstance): Outcome<void>;
  childTerminated?(step: Step, instance: ElementInstance): void;
  pathEnds?(step: Step, instance: ElementInstance, child: ElementInstance): Outcome<void>;
  childLeft?(step: Step, instance: ElementInstance, node: FlowNode): boolean;
  childrenDone?(step: Step, instance: ElementInstance, node: FlowNode): boolean;
  completed?(step: Step, instance: ElementInstance, node: FlowNode): void;
}
