-- since when readers can see a narrative, for the feed of new ones; a later change of its words keeps the day
ALTER TABLE narrative ADD COLUMN published_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX narrative_published_at_idx ON narrative (published_at DESC, id DESC);

CREATE FUNCTION set_published_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.published_at := now();
    RETURN NEW;
END $$;
CREATE TRIGGER narrative_published BEFORE UPDATE OF status ON narrative
    FOR EACH ROW WHEN (NEW.status = 'published' AND OLD.status = 'draft') EXECUTE FUNCTION set_published_at();

-- whether "poet" names a person, or the tradition that a poem comes from
ALTER TABLE narrative ADD COLUMN poet_is_person boolean NOT NULL DEFAULT false;
