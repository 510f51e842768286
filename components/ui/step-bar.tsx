/** How far along: the words, and a line of points beside them. `current` counts from 1. */
export function StepBar({ current, total, label }: { current: number; total: number; label: string }) {
  const steps = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <div className="grid gap-2">
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-std-16B-170">{label}</span>
        <span className="tabular-nums text-solid-gray-700">
          {current} / {total}
        </span>
      </p>
      <div aria-hidden="true" className="flex items-center">
        {steps.map((step) => (
          <span key={step} className={`flex items-center ${step === 1 ? '' : 'grow'}`}>
            {step === 1 ? null : (
              <span className={`h-1 grow ${step <= current ? 'bg-blue-900' : 'bg-sand-300'}`} />
            )}
            <span
              className={`size-4 rounded-full border-4 ${step <= current ? 'border-blue-900' : 'border-sand-300'} ${step === current ? 'bg-white' : step < current ? 'bg-blue-900' : 'bg-sand-300'}`}
            />
          </span>
        ))}
      </div>
    </div>
  );
}
