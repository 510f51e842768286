CREATE TABLE "cloud_words" (
	"subject" text NOT NULL,
	"year" text NOT NULL,
	"word" text NOT NULL,
	"chosen_by" text NOT NULL,
	"approved_by" text,
	CONSTRAINT "cloud_words_subject_year_word_pk" PRIMARY KEY("subject","year","word"),
	CONSTRAINT "four_eyes" CHECK ("cloud_words"."approved_by" is distinct from "cloud_words"."chosen_by")
);
--> statement-breakpoint
CREATE TABLE "pooled_answers" (
	"year" text NOT NULL,
	"subject" text NOT NULL,
	"request" text NOT NULL,
	"noisy" integer NOT NULL,
	CONSTRAINT "pooled_answers_year_subject_request_pk" PRIMARY KEY("year","subject","request")
);
--> statement-breakpoint
CREATE TABLE "pooled_clouds" (
	"year" text PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"hash" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
-- The pooled cloud is sealed like a release: written once.
CREATE TRIGGER pooled_clouds_frozen BEFORE UPDATE OR DELETE ON pooled_clouds FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER pooled_clouds_kept BEFORE TRUNCATE ON pooled_clouds FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
