-- Plans, bulletins and the audit chain are written once.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER plans_frozen BEFORE UPDATE OR DELETE ON plans FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER plans_kept BEFORE TRUNCATE ON plans FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER bulletins_frozen BEFORE UPDATE OR DELETE ON bulletins FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER bulletins_kept BEFORE TRUNCATE ON bulletins FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_entries_frozen BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_entries_kept BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- HR learns the share of its people that collected tickets, and nothing about one of them: the role has no grant on collections.
-- Counts the people still employed; `collected` is those of them who hold a session ticket of the half-year.
CREATE FUNCTION collection_rate(organization uuid, half_year text) RETURNS TABLE (collected bigint, headcount bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(c.employee_id), count(*)
  FROM public.employees e
  LEFT JOIN public.collections c ON c.employee_id = e.id AND c.key_id = 'session:' || half_year
  WHERE e.organization_id = organization AND e.left_on IS NULL
$$;
--> statement-breakpoint
-- The bulletin's figure: everybody who collected, over all organizations, rounded down to 10.
CREATE FUNCTION collected_wallets(half_year text) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*) / 10 * 10 FROM public.collections WHERE key_id = 'session:' || half_year
$$;
