import { PageTitle } from '@/components/ui/heading';
import { Notice } from '@/components/ui/notice';
import { now } from '@/lib/env';
import { languageOf } from '@/lib/identity/language';
import { requireOperator } from '@/lib/identity/operator/guard';
import { homeCopy } from './copy';
import { TaskCard } from './task-card';
import { listTasks } from './tasks';

export default async function Home() {
  await requireOperator();
  const language = await languageOf('operator');
  const copy = homeCopy[language];
  const tasks = await listTasks(now(), language);
  return (
    <div className="grid gap-8">
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {tasks.length === 0 ? (
        <Notice tone="success" title={copy.nothing}>
          <p>{copy.nothingLead}</p>
        </Notice>
      ) : (
        <div className="grid gap-6 lg:grid-cols-2">
          {tasks.map((task) => (
            <TaskCard key={task.title} task={task} />
          ))}
        </div>
      )}
    </div>
  );
}
