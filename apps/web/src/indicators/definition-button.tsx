import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DialogButton } from '../parts/dialog/dialog-button';
import { Facts } from '../parts/facts/facts';

/** A figure without its numbers: what all of them have in common. */
export type Indicator = Omit<components['schemas']['Cs5Dto'], 'figure'>;

const parts = [
  ...(['numerator', 'denominator', 'membership', 'exclusions', 'rounding', 'zeroRule'] as const),
] as const;

/** What a figure means in its version in force, and how many cases were left out of it. */
export function DefinitionButton({ indicator }: { readonly indicator: Indicator }) {
  const t = useText();
  const say = useServerText();
  const { definition, exclusions } = indicator;
  return (
    <DialogButton label={t(`indicators.definition.${definition.id}`)}>
      {() => (
        <>
          <p>
            {say(definition.name)}{' '}
            {t('indicators.definition.version', { version: definition.version })}
          </p>
          <Facts
            facts={[
              ...parts.map((part) => ({
                ...{ name: t(`indicators.definition.${part}`), value: say(definition[part]) },
              })),
              {
                name: t('indicators.definition.source'),
                value: t(`indicators.source.${definition.id}`),
              },
              ...definition.variants.map(({ name, meaning }) => ({
                ...{ name: say(name), value: say(meaning) },
              })),
              ...exclusions.map(({ reason, count }) => ({
                ...{ name: t(`indicators.excluded.${reason}`), value: count },
              })),
            ]}
          />
        </>
      )}
    </DialogButton>
  );
}
