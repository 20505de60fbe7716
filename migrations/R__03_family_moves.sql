-- Puts a narrative under another family (null: none). It is then found by that family's words too. With the words it had
-- before it gets these back, unless it was published anew in between and has others.
CREATE OR REPLACE FUNCTION put_narrative_in_family(narrative_slug text, new_family text, decided boolean, before tsvector)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    of_old CONSTANT tsvector := coalesce((SELECT f.search_words FROM narrative n JOIN story_family f ON f.slug = n.family
                                           WHERE n.slug = narrative_slug), '');
    of_new CONSTANT tsvector := coalesce((SELECT f.search_words FROM story_family f WHERE f.slug = new_family), '');
BEGIN
    UPDATE narrative
       SET family = new_family, family_decided = decided,
           words = CASE WHEN before IS NULL THEN words || of_new
                        WHEN words = before || of_old THEN before
                        ELSE words END
     WHERE slug = narrative_slug;
END $$;

-- Another number whenever something else is to be compared; links do not count.
CREATE OR REPLACE FUNCTION published_compared_revision() RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT published_revision() - 100000 * of_links FROM collection_revision
$$;

-- The family that this one is part of now, at the end of all mergings; itself when it was not taken in.
CREATE OR REPLACE FUNCTION whole_family(family text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
    WITH RECURSIVE way(slug, step) AS (
        SELECT family, 0
        UNION ALL
        SELECT f.merged_into, way.step + 1 FROM way JOIN story_family f ON f.slug = way.slug
         WHERE f.merged_into IS NOT NULL AND way.step < 100)
    SELECT slug FROM way ORDER BY step DESC LIMIT 1
$$;
