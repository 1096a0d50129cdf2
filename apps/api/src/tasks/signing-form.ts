import type { FormSchema } from '@minhbach/runtime';
import type { TextDto } from '../boundary/text.dto.js';

interface Hinted {
  readonly properties?: Readonly<Record<string, Hinted>>;
  readonly oneOf?: readonly Hinted[];
  readonly 'x-ui'?: {
    readonly move?: 'onward' | 'back';
    readonly effect?: string;
    readonly enEffect?: string;
  };
}

/** What the form says of the decision that lets things go on; null where it says nothing. */
export function effectOfSigning(form: FormSchema | null): TextDto | null {
  const fields = Object.values((form as Hinted | null)?.properties ?? {});
  const options = fields.flatMap(({ oneOf = [] }) => oneOf);
  const onward = options.find((option) => option['x-ui']?.move === 'onward')?.['x-ui'];
  if (onward?.effect === undefined) return null;
  return { vi: onward.effect, en: onward.enEffect ?? onward.effect };
}
