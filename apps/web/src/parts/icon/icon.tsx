import { paths, type IconName } from './icon-paths';
import './icon.css';

/** A small drawing beside words, which say the same: it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {paths[name]}
    </svg>
  );
}
