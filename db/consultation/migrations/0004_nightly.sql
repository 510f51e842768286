CREATE TABLE "daily_runs" (
	"name" text PRIMARY KEY NOT NULL,
	"day" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "past_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultant_id" uuid NOT NULL,
	"client_id" uuid,
	"month" text NOT NULL,
	"kind" text NOT NULL,
	"outcome" text NOT NULL,
	"credit_half_year" text,
	"record" jsonb,
	"scales" jsonb,
	"sealed_note" "bytea",
	"key_name" text
);
--> statement-breakpoint
ALTER TABLE "past_sessions" ADD CONSTRAINT "past_sessions_consultant_id_consultants_id_fk" FOREIGN KEY ("consultant_id") REFERENCES "public"."consultants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_sessions" ADD CONSTRAINT "past_sessions_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "past_sessions_client" ON "past_sessions" USING btree ("client_id");
--> statement-breakpoint
-- The order in which rows lie on the disk, and the transaction that wrote each (xmin), tell who came when. Every night both are made to
-- say nothing, in two transactions a table: `renew_rows` writes every row again, so that all have one xmin and no trace of a lock (xmax), and
-- says which transaction did it; once nobody can need the old versions,
-- `reorder_rows` lays the table out anew in the order of its random key, without them. Keys, constraints and references stay. Writers wait meanwhile, readers hardly; whoever keeps the table busy for long makes the night's turn fail, and it is tried again.
CREATE FUNCTION renew_rows(name text) RETURNS xid8 LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  IF name NOT IN ('clients', 'credits', 'spent_tickets', 'held_grants', 'wishes', 'passkeys', 'past_sessions') THEN
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
  END CASE;
  RETURN pg_current_xact_id();
END $$;
--> statement-breakpoint
CREATE FUNCTION reorder_rows(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
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
  ELSE
    RAISE EXCEPTION 'this table is not reordered' USING ERRCODE = 'invalid_parameter_value';
  END CASE;
END $$;
--> statement-breakpoint
-- A line whose account is gone keeps consultant, month, kind and outcome.
CREATE FUNCTION forget_account() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.client_id IS NULL THEN
    NEW.credit_half_year := NULL; NEW.record := NULL; NEW.scales := NULL; NEW.sealed_note := NULL; NEW.key_name := NULL;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER past_sessions_forget BEFORE UPDATE OF client_id ON past_sessions FOR EACH ROW EXECUTE FUNCTION forget_account();
--> statement-breakpoint
-- Takes everything that ended before an instant out of the bookings. What took place, was missed or was cancelled late stays as a line of its
-- month, in random order and under an id of its own; the day stays nowhere. Waits for whoever is writing a record of one of them.
CREATE FUNCTION move_past_sessions(ended_before timestamptz) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  moved integer;
BEGIN
  PERFORM 1 FROM public.bookings b WHERE upper(b.during) < ended_before FOR UPDATE;
  INSERT INTO public.past_sessions
    (consultant_id, client_id, month, kind, outcome, credit_half_year, record, scales, sealed_note, key_name)
  SELECT b.consultant_id, b.client_id, to_char(lower(b.during) AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM'), b.kind,
    coalesce(o.outcome, 'cancelled_late'), b.credit_half_year, to_jsonb(r) - 'booking_id',
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
