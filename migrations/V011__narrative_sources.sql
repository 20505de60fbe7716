-- the works a narrative stands in or is listed by, kept beside it so that a question and its counts need no join;
-- a work that is only to be compared is no source of it
ALTER TABLE narrative ADD COLUMN sources text[] NOT NULL DEFAULT '{}';
UPDATE narrative n SET sources = cited.works
  FROM (SELECT narrative_id, array_agg(DISTINCT source ORDER BY source) AS works
          FROM narrative_source WHERE role <> 'cf' GROUP BY narrative_id) cited
 WHERE cited.narrative_id = n.id;
CREATE INDEX narrative_sources_idx ON narrative USING gin (sources);
