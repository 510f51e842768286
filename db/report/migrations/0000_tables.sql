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
CREATE TABLE "counters" (
	"key_id" text NOT NULL,
	"item" text NOT NULL,
	"bin" text NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "counters_key_id_item_bin_pk" PRIMARY KEY("key_id","item","bin"),
	CONSTRAINT "n_not_negative" CHECK ("counters"."n" >= 0)
);
--> statement-breakpoint
CREATE TABLE "epsilon_entries" (
	"subject" text NOT NULL,
	"year" text NOT NULL,
	"purpose" text NOT NULL,
	"epsilon" numeric(4, 2) NOT NULL,
	"total" numeric(4, 2) NOT NULL,
	CONSTRAINT "epsilon_entries_subject_year_purpose_pk" PRIMARY KEY("subject","year","purpose"),
	CONSTRAINT "total_within_budget" CHECK ("epsilon_entries"."total" <= 4.5 and "epsilon_entries"."epsilon" > 0)
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"number" integer PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"half_year" text NOT NULL,
	"document" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	"signature" text NOT NULL,
	CONSTRAINT "releases_subject_half_year_unique" UNIQUE("subject","half_year")
);
--> statement-breakpoint
CREATE TABLE "spent_tokens" (
	"key_id" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "spent_tokens_key_id_hash_pk" PRIMARY KEY("key_id","hash")
);
--> statement-breakpoint
CREATE TABLE "waiting_ballots" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject" text NOT NULL,
	"key_id" text NOT NULL,
	"choices" jsonb NOT NULL
);
