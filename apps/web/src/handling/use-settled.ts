import { useEffect, useState } from 'react';

const PAUSE_MS = 600;

/** A value once it has not changed for a moment: what follows typing without running after each key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  // What is typed is new at every key, what it says often is not.
  const said = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(JSON.parse(said) as Value);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  return settled;
}
