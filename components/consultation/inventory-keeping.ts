import { type FormEvent, useEffect, useRef, useState } from 'react';

const pause = 2500;

/** Keeps a form by itself a moment after the last key. What does not fit is not kept, and stays in its box. */
export function useKeeping(keep: (form: FormData) => Promise<boolean>) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [state, setState] = useState<'keeping' | 'kept' | 'notKept' | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = () => {
    clearTimeout(timer.current);
    setState(null);
  };
  const now = async (form: HTMLFormElement) => {
    setState('keeping');
    const kept = await keep(new FormData(form)).catch(() => false);
    setState(kept ? 'kept' : 'notKept');
  };
  const later = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void now(currentTarget), pause);
  };
  return { state, later, stop };
}
