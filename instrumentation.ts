import { errorLine } from '@/lib/shared/error-line';

/** Before the first request: whatever the framework writes about an error goes out without the error's text. */
export function register(): void {
  const write = console.error;
  console.error = (...parts: unknown[]) => write(...parts.map(errorLine));
}
