-- plot steps of a story, numbered from 1
CREATE TABLE story_step (
    family text NOT NULL REFERENCES story_family ON DELETE CASCADE,
    number integer NOT NULL CHECK (number > 0),
    words  jsonb NOT NULL,
    PRIMARY KEY (family, number)
);
-- until now they stood among the other words of the family
INSERT INTO story_step (family, number, words)
SELECT f.slug, step.number, step.words
  FROM story_family f, jsonb_array_elements(coalesce(f.words -> 'steps', '[]')) WITH ORDINALITY AS step (words, number);
-- what was kept twice goes; the next import writes the characters in their new form
UPDATE story_family SET words = words - ARRAY ['key', 'titles', 'gist', 'steps', 'characters', 'types', 'motifs'];

-- what is known of a step in one telling; a step that has no row is not known there
CREATE TABLE telling_step (
    family    text NOT NULL,
    narrative text NOT NULL REFERENCES narrative (slug) ON DELETE CASCADE,
    step      integer NOT NULL,
    state     text NOT NULL CHECK (state IN ('present', 'absent', 'replaced')),
    instead   jsonb NOT NULL,
    source    text NOT NULL REFERENCES source,
    PRIMARY KEY (narrative, step),
    FOREIGN KEY (family, step) REFERENCES story_step (family, number) ON DELETE CASCADE,
    CHECK ((state = 'replaced') = (instead <> '{}'))
);
CREATE INDEX telling_step_family_idx ON telling_step (family, step);

-- links across genres: a proverb that condenses a tale, a poem that sings one
CREATE TABLE story_link (
    narrative text NOT NULL REFERENCES narrative (slug) ON DELETE CASCADE,
    kind      text NOT NULL CHECK (kind IN ('proverb_of_tale', 'sung_in_poem', 'parallel_thought')),
    family    text NOT NULL REFERENCES story_family ON DELETE CASCADE,
    reason    jsonb NOT NULL,
    source    text REFERENCES source,
    PRIMARY KEY (narrative, kind, family)
);
CREATE INDEX story_link_family_idx ON story_link (family);

CREATE TRIGGER story_step_changed AFTER INSERT OR UPDATE OR DELETE ON story_step
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER telling_step_changed AFTER INSERT OR UPDATE OR DELETE ON telling_step
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER story_link_changed AFTER INSERT OR UPDATE OR DELETE ON story_link
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
