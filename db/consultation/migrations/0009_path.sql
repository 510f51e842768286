CREATE TABLE "follow_ups" (
	"client_id" uuid NOT NULL,
	"month" text NOT NULL,
	"after_months" integer NOT NULL,
	"progress" text,
	"scales" jsonb NOT NULL,
	CONSTRAINT "follow_ups_client_id_month_after_months_pk" PRIMARY KEY("client_id","month","after_months")
);
--> statement-breakpoint
CREATE TABLE "path_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"text" text NOT NULL,
	"size" text NOT NULL,
	"due" text NOT NULL,
	"done" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_shares" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"booking_id" uuid NOT NULL,
	"supervisor_id" uuid NOT NULL,
	"until" date NOT NULL,
	CONSTRAINT "record_shares_booking_id_unique" UNIQUE("booking_id")
);
--> statement-breakpoint
CREATE TABLE "record_versions" (
	"booking_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"written_at" timestamp with time zone,
	"presenting_concern" text NOT NULL,
	"assessment" text NOT NULL,
	"action_plan" text NOT NULL,
	"themes" text[] NOT NULL,
	"referral" text,
	"next_step" text,
	CONSTRAINT "record_versions_booking_id_version_pk" PRIMARY KEY("booking_id","version")
);
--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "written_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD COLUMN "intention" integer;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "path_steps" ADD CONSTRAINT "path_steps_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_shares" ADD CONSTRAINT "record_shares_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_shares" ADD CONSTRAINT "record_shares_supervisor_id_consultants_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."consultants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "path_steps_of" ON "path_steps" USING btree ("client_id");
--> statement-breakpoint
ALTER TABLE "path_steps" ADD CONSTRAINT "path_steps_size" CHECK (size IN ('minutes_15', 'week_1', 'months_3'));
--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_month" CHECK (month ~ '^\d{4}-\d{2}$' AND after_months IN (1, 3));
--> statement-breakpoint
-- What was agreed in sessions of which only the month is left, for their client. A client has no other way to a past record.
CREATE FUNCTION past_agreements(asking uuid)
RETURNS TABLE (id uuid, action_plan text, next_step text) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.record ->> 'action_plan', p.record ->> 'next_step'
  FROM public.past_sessions p WHERE p.client_id = asking AND p.record IS NOT NULL
$$;
--> statement-breakpoint
-- As before; a record goes along without the time it was written, with what it said before each correction, and the days of steps that
-- lie as far back become months.
CREATE OR REPLACE FUNCTION move_past_sessions(ended_before timestamptz) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  moved integer;
BEGIN
  UPDATE public.path_steps SET due = left(due, 7)
  WHERE length(due) = 10 AND due < to_char(ended_before AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD');
  PERFORM 1 FROM public.bookings b WHERE upper(b.during) < ended_before FOR UPDATE;
  INSERT INTO public.past_sessions
    (consultant_id, client_id, month, kind, outcome, credit_half_year, record, scales, sealed_note, key_name)
  SELECT b.consultant_id, b.client_id, to_char(lower(b.during) AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM'), b.kind,
    coalesce(o.outcome, 'cancelled_late'), b.credit_half_year,
    to_jsonb(r) - 'booking_id' - 'version' - 'written_at' || coalesce(
      (SELECT jsonb_build_object('corrected', jsonb_agg(to_jsonb(v) - 'booking_id' - 'version' - 'written_at' ORDER BY v.version))
       FROM public.record_versions v WHERE v.booking_id = b.id HAVING count(*) > 0), '{}'),
    (SELECT jsonb_object_agg(q.phase, to_jsonb(q) - 'booking_id' - 'phase') FROM public.questionnaires q WHERE q.booking_id = b.id),
    n.sealed, n.key_name
  FROM public.bookings b
  LEFT JOIN public.outcomes o ON o.booking_id = b.id
  LEFT JOIN public.cancellations c ON c.booking_id = b.id
  LEFT JOIN public.records r ON r.booking_id = b.id
  LEFT JOIN public.private_notes n ON n.booking_id = b.id
  WHERE upper(b.during) < ended_before AND b.held_until IS NULL AND (o.outcome IS NOT NULL OR (c.late AND c.by = 'client'))
  ORDER BY gen_random_uuid();
  GET DIAGNOSTICS moved = ROW_COUNT;
  DELETE FROM public.bookings b WHERE upper(b.during) < ended_before;
  RETURN moved;
END $$;
--> statement-breakpoint
-- Steps and follow-ups are renewed at night too.
CREATE OR REPLACE FUNCTION renew_rows(name text) RETURNS xid8 LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  one record;
BEGIN
  IF name NOT IN ('clients', 'credits', 'spent_tickets', 'held_grants', 'wishes', 'passkeys', 'past_sessions', 'emergency_cards', 'inventory_blocks',
    'path_steps', 'follow_ups') THEN
    RAISE EXCEPTION 'this table is not renewed' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('LOCK TABLE public.%I IN EXCLUSIVE MODE', name);
  CASE name
    WHEN 'clients' THEN UPDATE public.clients SET nickname = nickname;
    WHEN 'credits' THEN UPDATE public.credits SET used = used;
    WHEN 'spent_tickets' THEN UPDATE public.spent_tickets SET hash = hash;
    WHEN 'held_grants' THEN UPDATE public.held_grants SET batch_hash = batch_hash;
    WHEN 'wishes' THEN UPDATE public.wishes SET style = style;
    WHEN 'passkeys' THEN UPDATE public.passkeys SET counter = counter;
    WHEN 'past_sessions' THEN UPDATE public.past_sessions SET month = month;
    WHEN 'emergency_cards' THEN UPDATE public.emergency_cards SET boxes = boxes;
    WHEN 'inventory_blocks' THEN
      FOR one IN SELECT i.client_id, i.block FROM public.inventory_blocks i ORDER BY gen_random_uuid() LOOP
        UPDATE public.inventory_blocks i SET sealed = i.sealed || ''::bytea
        WHERE i.client_id = one.client_id AND i.block = one.block;
      END LOOP;
    WHEN 'path_steps' THEN UPDATE public.path_steps SET size = size;
    WHEN 'follow_ups' THEN UPDATE public.follow_ups SET month = month;
  END CASE;
  RETURN pg_current_xact_id();
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION reorder_rows(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  CASE name
    WHEN 'clients' THEN CLUSTER public.clients USING clients_pkey;
    WHEN 'credits' THEN CLUSTER public.credits USING credits_client_id_half_year_pk;
    WHEN 'spent_tickets' THEN CLUSTER public.spent_tickets USING spent_tickets_key_id_hash_pk;
    WHEN 'held_grants' THEN CLUSTER public.held_grants USING held_grants_client_id_key_id_pk;
    WHEN 'wishes' THEN CLUSTER public.wishes USING wishes_pkey;
    WHEN 'passkeys' THEN CLUSTER public.passkeys USING passkeys_pkey;
    WHEN 'past_sessions' THEN CLUSTER public.past_sessions USING past_sessions_pkey;
    WHEN 'emergency_cards' THEN CLUSTER public.emergency_cards USING emergency_cards_pkey;
    WHEN 'inventory_blocks' THEN CLUSTER public.inventory_blocks USING inventory_blocks_client_id_block_pk;
    WHEN 'path_steps' THEN CLUSTER public.path_steps USING path_steps_pkey;
    WHEN 'follow_ups' THEN CLUSTER public.follow_ups USING follow_ups_client_id_month_after_months_pk;
  ELSE
    RAISE EXCEPTION 'this table is not reordered' USING ERRCODE = 'invalid_parameter_value';
  END CASE;
END $$;
