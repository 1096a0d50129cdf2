import './progress-bar.css';

interface Props {
  readonly label: string;
  /** Between 0 and 1; null while nobody knows. */
  readonly done: number | null;
}

/** For everything that takes more than a second. */
export function ProgressBar({ label, done }: Props) {
  return (
    <label className="progress">
      <span>{label}</span>
      <progress {...(done !== null && { value: done })} />
    </label>
  );
}
