-- breach: sql-has-no-clock
CREATE TABLE stamps (at timestamptz DEFAULT now());
