-- grows with every change of what readers see; map tiles carry it in their address
CREATE TABLE collection_revision (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    revision bigint NOT NULL
);
INSERT INTO collection_revision (revision) VALUES (1);

CREATE FUNCTION bump_collection_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE collection_revision SET revision = revision + 1;
    RETURN NULL;
END $$;

CREATE TRIGGER narrative_changed AFTER INSERT OR UPDATE OR DELETE ON narrative
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER place_link_changed AFTER INSERT OR UPDATE OR DELETE ON place_link
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER story_family_changed AFTER INSERT OR UPDATE OR DELETE ON story_family
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
