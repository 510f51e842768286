import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import type { Task } from './tasks';

const looks = {
  danger: 'text-red-900',
  warning: 'text-orange-900',
  info: 'text-blue-900',
} as const;

/** One thing to do, why, and the way there. */
export function TaskCard({ task }: { task: Task }) {
  const title = (
    <span className="flex gap-3">
      <Icon name={task.tone} className={`mt-0.5 size-6 ${looks[task.tone]}`} />
      <span>{task.title}</span>
    </span>
  );
  return (
    <Card title={title}>
      <p>{task.lead}</p>
      <div>
        <ButtonLink tone="secondary" href={task.href}>
          {task.link}
        </ButtonLink>
      </div>
    </Card>
  );
}
