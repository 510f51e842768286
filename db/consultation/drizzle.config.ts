import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './db/consultation/schema/*.ts',
  out: './db/consultation/migrations',
});
