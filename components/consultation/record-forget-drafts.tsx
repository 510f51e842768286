'use client';

import { useEffect } from 'react';
import { forgetDrafts } from './record-draft';

/** Signing out takes the drafts of records off this browser. */
export function ForgetDraftsOnSignOut() {
  useEffect(() => {
    const forget = ({ target }: Event) => {
      if (target instanceof HTMLFormElement && target.action.endsWith('/consultant/sign-out')) forgetDrafts();
    };
    document.addEventListener('submit', forget);
    return () => document.removeEventListener('submit', forget);
  }, []);
  return null;
}
