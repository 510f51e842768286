CREATE TABLE "inventory_blocks" (
	"client_id" uuid NOT NULL,
	"block" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"key_name" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	CONSTRAINT "inventory_blocks_client_id_block_pk" PRIMARY KEY("client_id","block")
);
--> statement-breakpoint
ALTER TABLE "inventory_blocks" ADD CONSTRAINT "inventory_blocks_client_id_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."clients"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- What a client shares of the inventory, for the consultant of a booking of theirs that stands. A consultant has no other way to these rows.
CREATE FUNCTION shared_inventory(asking uuid, booking uuid)
RETURNS TABLE (client_id uuid, block text, sealed bytea, key_name text) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT i.client_id, i.block, i.sealed, i.key_name
  FROM public.bookings b JOIN public.inventory_blocks i ON i.client_id = b.client_id AND i.shared
  WHERE b.id = booking AND b.consultant_id = asking AND b.held_until IS NULL
    AND NOT EXISTS (SELECT 1 FROM public.cancellations c WHERE c.booking_id = b.id)
$$;
--> statement-breakpoint
-- Inventories are renewed at night too. A long text lies apart from its row under a number that only grows (TOAST): it gets a new one, in random order.
CREATE OR REPLACE FUNCTION renew_rows(name text) RETURNS xid8 LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  one record;
BEGIN
  IF name NOT IN ('clients', 'credits', 'spent_tickets', 'held_grants', 'wishes', 'passkeys', 'past_sessions', 'emergency_cards', 'inventory_blocks') THEN
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
  ELSE
    RAISE EXCEPTION 'this table is not reordered' USING ERRCODE = 'invalid_parameter_value';
  END CASE;
END $$;
