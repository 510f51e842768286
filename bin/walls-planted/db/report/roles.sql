-- breach: sql-has-no-clock
CREATE POLICY fresh ON stamps USING (at > CURRENT_TIMESTAMP);
