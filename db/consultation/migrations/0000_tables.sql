CREATE TABLE "arrivals" (
	"booking_id" uuid NOT NULL,
	"side" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "arrivals_booking_id_side_pk" PRIMARY KEY("booking_id","side")
);
--> statement-breakpoint
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
CREATE TABLE "bookings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"consultant_id" uuid NOT NULL,
	"during" "tstzrange" NOT NULL,
	"blocked" "tstzrange" NOT NULL,
	"kind" text NOT NULL,
	"live" boolean NOT NULL,
	"held_until" timestamp with time zone,
	"credit_half_year" text,
	"rule" jsonb,
	"idempotency_key" text,
	"request_hash" text,
	CONSTRAINT "bookings_idempotency_key_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "cancellations" (
	"booking_id" uuid PRIMARY KEY NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"late" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"nickname" text NOT NULL,
	"login_hash" text NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "clients_login_hash_unique" UNIQUE("login_hash")
);
--> statement-breakpoint
CREATE TABLE "consultants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"display_name" text NOT NULL,
	"kana" text NOT NULL,
	"registered_name" text NOT NULL,
	"registration_number" text NOT NULL,
	"registration_expires_on" date NOT NULL,
	"verified_on" date NOT NULL,
	"email" text NOT NULL,
	"gender" text NOT NULL,
	"age_band" text NOT NULL,
	"languages" text[] NOT NULL,
	"industries" text[] NOT NULL,
	"themes" text[] NOT NULL,
	"style" text NOT NULL,
	"introduction_ja" text NOT NULL,
	"introduction_en" text NOT NULL,
	"employer" text,
	"conflict_codes" text[] NOT NULL,
	"time_zone" text NOT NULL,
	"buffer_minutes" integer DEFAULT 15 NOT NULL,
	"notice_minutes" integer DEFAULT 1440 NOT NULL,
	"horizon_days" integer DEFAULT 60 NOT NULL,
	"daily_cap" integer DEFAULT 6 NOT NULL,
	"grid_minutes" integer DEFAULT 30 NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "consultants_registration_number_unique" UNIQUE("registration_number"),
	CONSTRAINT "consultants_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "credits" (
	"client_id" uuid NOT NULL,
	"half_year" text NOT NULL,
	"granted" integer NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "credits_client_id_half_year_pk" PRIMARY KEY("client_id","half_year"),
	CONSTRAINT "used_within_granted" CHECK ("credits"."used" between 0 and "credits"."granted")
);
--> statement-breakpoint
CREATE TABLE "held_grants" (
	"client_id" uuid NOT NULL,
	"key_id" text NOT NULL,
	"batch_hash" text NOT NULL,
	CONSTRAINT "held_grants_client_id_key_id_pk" PRIMARY KEY("client_id","key_id")
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
CREATE TABLE "outcomes" (
	"booking_id" uuid PRIMARY KEY NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "private_notes" (
	"booking_id" uuid PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"key_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questionnaires" (
	"booking_id" uuid NOT NULL,
	"phase" text NOT NULL,
	"scales" jsonb NOT NULL,
	"satisfaction" integer,
	"message" text,
	CONSTRAINT "questionnaires_booking_id_phase_pk" PRIMARY KEY("booking_id","phase")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"booking_id" uuid PRIMARY KEY NOT NULL,
	"presenting_concern" text NOT NULL,
	"assessment" text NOT NULL,
	"action_plan" text NOT NULL,
	"themes" text[] NOT NULL,
	"referral" text,
	"next_step" text
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
CREATE TABLE "spent_tickets" (
	"key_id" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "spent_tickets_key_id_hash_pk" PRIMARY KEY("key_id","hash")
);
--> statement-breakpoint
CREATE TABLE "theme_counts" (
	"consultant_id" uuid NOT NULL,
	"theme" text NOT NULL,
	"sessions" integer NOT NULL,
	CONSTRAINT "theme_counts_consultant_id_theme_pk" PRIMARY KEY("consultant_id","theme")
);
--> statement-breakpoint
CREATE TABLE "weekly_hours" (
	"consultant_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"start_minute" integer NOT NULL,
	"end_minute" integer NOT NULL,
	CONSTRAINT "weekly_hours_consultant_id_weekday_start_minute_pk" PRIMARY KEY("consultant_id","weekday","start_minute"),
	CONSTRAINT "weekday_in_range" CHECK ("weekly_hours"."weekday" between 1 and 7),
	CONSTRAINT "minutes_in_range" CHECK (0 <= "weekly_hours"."start_minute" and "weekly_hours"."start_minute" < "weekly_hours"."end_minute" and "weekly_hours"."end_minute" <= 1440)
);
--> statement-breakpoint
CREATE TABLE "wishes" (
	"client_id" uuid PRIMARY KEY NOT NULL,
	"concerns" text[] NOT NULL,
	"style" text,
	"industries" text[] NOT NULL,
	"gender" text,
	"age_band" text,
	"language" text,
	"time_bands" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_consultant_id_consultants_id_fk" FOREIGN KEY ("consultant_id") REFERENCES "public"."consultants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cancellations" ADD CONSTRAINT "cancellations_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits" ADD CONSTRAINT "credits_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_grants" ADD CONSTRAINT "held_grants_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_notes" ADD CONSTRAINT "private_notes_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_counts" ADD CONSTRAINT "theme_counts_consultant_id_consultants_id_fk" FOREIGN KEY ("consultant_id") REFERENCES "public"."consultants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_consultant_id_consultants_id_fk" FOREIGN KEY ("consultant_id") REFERENCES "public"."consultants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wishes" ADD CONSTRAINT "wishes_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bookings_client" ON "bookings" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "outbox_jobs_next_at_index" ON "outbox_jobs" USING btree ("next_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_attempts_door_email_index" ON "sign_in_attempts" USING btree ("door","email");