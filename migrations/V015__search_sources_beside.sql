-- the works a narrative is cited from, beside all else that filters ask and facets count; R__00 fills them
ALTER TABLE open_narrative ADD COLUMN sources text[] NOT NULL DEFAULT '{}';
CREATE INDEX open_narrative_sources_idx ON open_narrative USING gin (sources);
