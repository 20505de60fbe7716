-- Links between narratives raise the revision of what readers see like everything else. How often they did is counted
-- apart: comparing texts does not depend on them, and need not begin anew whenever a curator decides.
ALTER TABLE collection_revision ADD COLUMN of_links bigint NOT NULL DEFAULT 0;

CREATE FUNCTION bump_revision_of_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE collection_revision SET revision = revision + 1, of_links = of_links + 1;
    RETURN NULL;
END $$;

DROP TRIGGER variant_link_changed ON variant_link;
CREATE TRIGGER variant_link_changed AFTER INSERT OR UPDATE OR DELETE ON variant_link
    FOR EACH STATEMENT EXECUTE FUNCTION bump_revision_of_links();
