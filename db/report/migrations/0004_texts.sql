CREATE TABLE "paraphrases" (
	"subject" text NOT NULL,
	"year" text NOT NULL,
	"request" text NOT NULL,
	"text" text NOT NULL,
	"written_by" text NOT NULL,
	"approved_by" text,
	CONSTRAINT "paraphrases_subject_year_request_pk" PRIMARY KEY("subject","year","request"),
	CONSTRAINT "four_eyes" CHECK ("paraphrases"."approved_by" is distinct from "paraphrases"."written_by")
);
--> statement-breakpoint
CREATE TABLE "request_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject" text NOT NULL,
	"year" text NOT NULL,
	"request" text NOT NULL,
	"month" text NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "waiting_ballots" ADD COLUMN "text" text;