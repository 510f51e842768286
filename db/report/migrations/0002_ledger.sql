-- The ledger is written once, and its running total is the database's own sum: no line can hide what was spent before it.
CREATE FUNCTION add_up_epsilon() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  SELECT coalesce(sum(epsilon), 0) + NEW.epsilon INTO NEW.total
    FROM epsilon_entries WHERE subject = NEW.subject AND year = NEW.year;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER epsilon_entries_added_up BEFORE INSERT ON epsilon_entries FOR EACH ROW EXECUTE FUNCTION add_up_epsilon();
--> statement-breakpoint
CREATE TRIGGER epsilon_entries_frozen BEFORE UPDATE OR DELETE ON epsilon_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER epsilon_entries_kept BEFORE TRUNCATE ON epsilon_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
