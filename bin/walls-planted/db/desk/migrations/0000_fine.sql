-- says now() in a comment only
CREATE TABLE days (day date);
