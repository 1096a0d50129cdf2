import { useText } from '../../i18n/use-text';

const known = [
  'reception',
  'focal',
  'handler',
  'approver',
  'clerk',
  'cashier',
  'complaint',
  'director',
  'preparer',
  'head',
  'supervisor',
] as const;

/** The functions that the processes know; another one goes by its name in the groups. */
export function useFunctionName(): (name: string) => string {
  const t = useText();
  return (name) => {
    const found = known.find((each) => each === name);
    return found ? t(`admin.function.${found}`) : name;
  };
}
