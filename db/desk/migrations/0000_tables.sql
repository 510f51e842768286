CREATE TABLE "audit_entries" (
	"position" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bulletins" (
	"version" integer PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"hash" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "collections" (
	"employee_id" uuid NOT NULL,
	"key_id" text NOT NULL,
	"quota_group" text NOT NULL,
	"signed" integer NOT NULL,
	"batch_hash" text NOT NULL,
	CONSTRAINT "collections_employee_id_key_id_pk" PRIMARY KEY("employee_id","key_id"),
	CONSTRAINT "collections_employee_id_quota_group_unique" UNIQUE("employee_id","quota_group")
);
--> statement-breakpoint
CREATE TABLE "contracts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"first_half_year" text NOT NULL,
	"headcount_band" text NOT NULL,
	"fee_yen" integer NOT NULL,
	"quota" integer NOT NULL,
	"floor" integer NOT NULL,
	CONSTRAINT "contracts_organization_id_first_half_year_unique" UNIQUE("organization_id","first_half_year"),
	CONSTRAINT "quota_in_range" CHECK ("contracts"."quota" between 1 and 12),
	CONSTRAINT "floor_at_least_ten" CHECK ("contracts"."floor" >= 10)
);
--> statement-breakpoint
CREATE TABLE "employees" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"number" text NOT NULL,
	"email" text NOT NULL,
	"name" text,
	"department" text NOT NULL,
	"born_on" date,
	"joined_on" date,
	"layer" text NOT NULL,
	"left_on" date,
	"session_version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "employees_email_unique" UNIQUE("email"),
	CONSTRAINT "employees_organization_id_number_unique" UNIQUE("organization_id","number")
);
--> statement-breakpoint
CREATE TABLE "hr_members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "hr_members_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "operators" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "operators_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"pool_code" text,
	"mail_domains" text[] NOT NULL,
	CONSTRAINT "organizations_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "outbox_jobs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"dedupe" text NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp with time zone,
	"dead_at" timestamp with time zone,
	"last_error" text,
	CONSTRAINT "outbox_jobs_dedupe_unique" UNIQUE("dedupe")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject" text NOT NULL,
	"year" text NOT NULL,
	"document" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "plans_subject_year_unique" UNIQUE("subject","year")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"half_year" text NOT NULL,
	"purposes" text[] NOT NULL,
	"layers" text[] NOT NULL,
	"working_time" boolean NOT NULL,
	"briefing_on" date,
	"training_on" date,
	"follow_up_on" date,
	"note" text NOT NULL,
	CONSTRAINT "programmes_organization_id_half_year_unique" UNIQUE("organization_id","half_year")
);
--> statement-breakpoint
CREATE TABLE "roster_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"content" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"door" text NOT NULL,
	"email" text NOT NULL,
	"known" boolean NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"ballot" text,
	"period" text NOT NULL,
	"subject" text,
	"cell" text,
	"spki" text NOT NULL,
	"collect_from" date NOT NULL,
	"collect_until" date NOT NULL,
	"accept_from" date NOT NULL,
	"accept_until" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "collections" ADD CONSTRAINT "collections_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collections" ADD CONSTRAINT "collections_key_id_signing_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."signing_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hr_members" ADD CONSTRAINT "hr_members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_drafts" ADD CONSTRAINT "roster_drafts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employees_organization_id_index" ON "employees" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "outbox_jobs_next_at_index" ON "outbox_jobs" USING btree ("next_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_attempts_door_email_index" ON "sign_in_attempts" USING btree ("door","email");