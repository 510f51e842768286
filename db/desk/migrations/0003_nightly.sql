CREATE TABLE "daily_runs" (
	"name" text PRIMARY KEY NOT NULL,
	"day" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "collections" ADD COLUMN "reissued" boolean DEFAULT false NOT NULL;