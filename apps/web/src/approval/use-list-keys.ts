import { useSingleKeys } from '../parts/keys/use-single-keys';

/** j and k walk over the links of a list; Enter opens the one that has the focus, as it always does. */
export function useListKeys(selector: string): void {
  const move = (step: number) => {
    const links = [...document.querySelectorAll<HTMLElement>(selector)];
    const at = links.findIndex((link) => link === document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
  };
  useSingleKeys({
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
  });
}
