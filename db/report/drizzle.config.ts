import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './db/report/schema.ts',
  out: './db/report/migrations',
});
