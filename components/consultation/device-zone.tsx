'use client';

import { useEffect, useState } from 'react';

/** Minutes by which Japan is ahead of UTC, as `getTimezoneOffset` counts them. */
const japan = -540;

/** Says that the times are those of Japan where the device's clock shows others. `text` has `{zone}` in the place of the device's zone. */
export function DeviceZone({ text }: { text: string }) {
  const [zone, setZone] = useState<string | null>(null);
  useEffect(() => {
    if (new Date().getTimezoneOffset() !== japan) setZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }, []);
  return zone ? <p className="rounded-8 bg-yellow-50 px-4 py-3">{text.replace('{zone}', zone)}</p> : null;
}
