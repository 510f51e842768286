CREATE TABLE "daily_runs" (
	"name" text PRIMARY KEY NOT NULL,
	"day" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "collections" ADD COLUMN "reissued" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
-- The order in which rows lie on the disk, and the transaction that wrote each (xmin), tell who came when. Every night both are made to
-- say nothing, in two transactions a table: `renew_rows` writes every row again, so that all have one xmin and no trace of a lock (xmax), and
-- says which transaction did it; once nobody can need the old versions,
-- `reorder_rows` lays the table out anew in the order of its random key, without them. Keys, constraints and references stay. Writers wait meanwhile, readers hardly; whoever keeps the table busy for long makes the night's turn fail, and it is tried again.
CREATE FUNCTION renew_rows(name text) RETURNS xid8 LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  IF name NOT IN ('collections', 'employees') THEN
    RAISE EXCEPTION 'this table is not renewed' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('LOCK TABLE public.%I IN EXCLUSIVE MODE', name);
  CASE name
    WHEN 'collections' THEN UPDATE public.collections SET signed = signed;
    WHEN 'employees' THEN UPDATE public.employees SET left_on = left_on;
  END CASE;
  RETURN pg_current_xact_id();
END $$;
--> statement-breakpoint
CREATE FUNCTION reorder_rows(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
BEGIN
  CASE name
    WHEN 'collections' THEN CLUSTER public.collections USING collections_employee_id_key_id_pk;
    WHEN 'employees' THEN CLUSTER public.employees USING employees_pkey;
  ELSE
    RAISE EXCEPTION 'this table is not reordered' USING ERRCODE = 'invalid_parameter_value';
  END CASE;
END $$;
