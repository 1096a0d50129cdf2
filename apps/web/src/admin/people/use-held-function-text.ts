import type { components } from '../../api/schema';
import { useFunctionName } from '../agencies/use-function-name';
import { useHeldText } from '../agencies/use-held-text';
import { useUnits } from './use-units';

export type Held = components['schemas']['FunctionInAgencyDto'];

/** What somebody does or did, where, and on which days: in one sentence. */
export function useHeldFunctionText(): (held: Held) => string {
  const textOf = useHeldText();
  const nameOf = useFunctionName();
  const { nameOf: unitOf } = useUnits();
  return ({ agencyCode, function: held, ...span }) =>
    textOf(`${nameOf(held)} – ${unitOf(agencyCode)}`, span);
}
