import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './db/desk/schema/*.ts',
  out: './db/desk/migrations',
});
