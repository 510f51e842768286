CREATE TABLE "daily_runs" (
	"name" text PRIMARY KEY NOT NULL,
	"day" date NOT NULL
);
--> statement-breakpoint
-- The order in which rows lie on the disk, and the transaction that wrote each (xmin), tell who came when. Every night both are made to
-- say nothing, in two transactions a table: `renew_rows` writes every row again, so that all have one xmin and no trace of a lock (xmax), and
-- says which transaction did it; once nobody can need the old versions,
-- `reorder_rows` lays the table out anew in the order of its random key, without them. Keys, constraints and references stay. Writers wait meanwhile, readers hardly; whoever keeps the table busy for long makes the night's turn fail, and it is tried again.
CREATE FUNCTION renew_rows(name text) RETURNS xid8 LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  IF name NOT IN ('spent_tokens', 'waiting_ballots') THEN
    RAISE EXCEPTION 'this table is not renewed' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('LOCK TABLE public.%I IN EXCLUSIVE MODE', name);
  CASE name
    WHEN 'spent_tokens' THEN UPDATE public.spent_tokens SET hash = hash;
    WHEN 'waiting_ballots' THEN UPDATE public.waiting_ballots SET subject = subject;
  END CASE;
  RETURN pg_current_xact_id();
END $$;
--> statement-breakpoint
CREATE FUNCTION reorder_rows(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  CASE name
    WHEN 'spent_tokens' THEN CLUSTER public.spent_tokens USING spent_tokens_key_id_hash_pk;
    WHEN 'waiting_ballots' THEN CLUSTER public.waiting_ballots USING waiting_ballots_pkey;
  ELSE
    RAISE EXCEPTION 'this table is not reordered' USING ERRCODE = 'invalid_parameter_value';
  END CASE;
END $$;
