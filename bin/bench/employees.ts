import { readFileSync } from 'node:fs';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import { asAdmin, type Bench } from './world';

type Product = NonNullable<Bench['product']>;

/** An employee of the demo who has collected nothing yet, signed in at the desk. */
export type Signed = { name: string; value: string };

/** Sessions of employees of an organization that reports by segments, made with the running product's own secret: no mail, no page. */
export async function signedInEmployees({ url, admin, folder }: Product, most: number): Promise<Signed[]> {
  await fetch(`${url}/desk`, { redirect: 'manual' }); // the secret is made when somebody first asks for it
  const secret = readFileSync(path.join(folder, 'keys', 'sessions', 'desk'), 'utf8');
  const rows = await asAdmin(
    admin.DESK_DATABASE_URL ?? '',
    (sql) => sql`
      select e.id, e.session_version as version from employees e join organizations o on o.id = e.organization_id
      where e.left_on is null and not exists (select 1 from collections c where c.employee_id = e.id)
        and exists (select 1 from plans p where p.subject = o.code and p.document->>'tier' = 'segments')
      order by e.email limit ${most}`,
  );
  const name = 'desk.session';
  const sessions = rows.map(({ id, version }) => encode({ token: { sub: id, version }, secret, salt: name }));
  return (await Promise.all(sessions)).map((value) => ({ name, value }));
}
