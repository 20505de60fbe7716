-- narratives whose variants are to be looked for; a row goes when it has been worked off, in the same
-- transaction as what was found: a crash in between leaves the row
CREATE TABLE variant_task (
    narrative    text PRIMARY KEY REFERENCES narrative (slug) ON DELETE CASCADE,
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    attempts     integer NOT NULL DEFAULT 0,
    trouble      text
);
CREATE INDEX variant_task_order_idx ON variant_task (requested_at);

-- what was published before this table was made
INSERT INTO variant_task (narrative) SELECT slug FROM narrative;
