import { useText } from '../../i18n/use-text';
import { functions } from '../people/account-words';

/** The functions that the processes know; another one goes by its name in the groups. */
export function useFunctionName(): (name: string) => string {
  const t = useText();
  return (name) => {
    const found = functions.find((each) => each === name);
    return found ? t(`admin.function.${found}`) : name;
  };
}
