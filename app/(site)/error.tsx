'use client';

import { Broken } from '@/components/shell/broken';

export default function Failed({ reset }: { reset: () => void }) {
  return <Broken reset={reset} />;
}
