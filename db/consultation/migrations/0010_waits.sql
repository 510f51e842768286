DROP INDEX "one_wait";--> statement-breakpoint
ALTER TABLE "waits" ALTER COLUMN "consultant_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "wait_id" uuid;--> statement-breakpoint
ALTER TABLE "waits" ADD COLUMN "time_bands" text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "waits" ADD COLUMN "weekdays" integer[] NOT NULL;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_wait_id_waits_id_fk" FOREIGN KEY ("wait_id") REFERENCES "public"."waits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "offers_of" ON "offers" USING btree ("wait_id");--> statement-breakpoint
ALTER TABLE "waits" ADD CONSTRAINT "one_wait" UNIQUE NULLS NOT DISTINCT("client_id","consultant_id","booking_id");
--> statement-breakpoint
ALTER TABLE "offers" DROP COLUMN "answered_at";
--> statement-breakpoint
-- The order of the waiting list is forgotten every night, too: whose turn it is is drawn.
CREATE OR REPLACE FUNCTION renew_rows(name text) RETURNS xid8 LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  one record;
BEGIN
  IF name NOT IN ('clients', 'credits', 'spent_tickets', 'held_grants', 'wishes', 'passkeys', 'past_sessions', 'emergency_cards', 'inventory_blocks', 'waits',
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
    WHEN 'waits' THEN UPDATE public.waits SET until = until;
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
    WHEN 'waits' THEN CLUSTER public.waits USING waits_pkey;
    WHEN 'inventory_blocks' THEN CLUSTER public.inventory_blocks USING inventory_blocks_client_id_block_pk;
    WHEN 'path_steps' THEN CLUSTER public.path_steps USING path_steps_pkey;
    WHEN 'follow_ups' THEN CLUSTER public.follow_ups USING follow_ups_client_id_month_after_months_pk;
  ELSE
    RAISE EXCEPTION 'this table is not reordered' USING ERRCODE = 'invalid_parameter_value';
  END CASE;
END $$;
--> statement-breakpoint
-- How many sessions of a consultant are to come: before an operator hands all of them over. No client, no time.
CREATE FUNCTION coming_sessions(consultant uuid, after timestamptz) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*)::integer FROM public.bookings b
  WHERE b.consultant_id = consultant AND b.live AND b.held_until IS NULL AND lower(b.during) > after
$$;
