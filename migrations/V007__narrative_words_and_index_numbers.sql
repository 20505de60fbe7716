-- what a proverb means and when it is said, what form a poem has and when it is sung;
-- basis tells what a source says of it from what the editor of the atlas says
ALTER TABLE narrative_text DROP CONSTRAINT narrative_text_kind_check;
ALTER TABLE narrative_text ADD CONSTRAINT narrative_text_kind_check CHECK (kind IN (
    'original', 'incipit', 'transcription', 'gloss', 'translation', 'summary', 'note',
    'sense', 'said_when', 'form', 'occasion'));
ALTER TABLE narrative_text ADD COLUMN basis text CHECK (basis IN ('source', 'editor'));

-- the poet, or the tradition a poem comes from, by language; not the same as who wrote it down
ALTER TABLE narrative ADD COLUMN poet jsonb NOT NULL DEFAULT '{}';

-- numbers of the tale-type and motif indexes with the atlas's own labels, and whether anybody
-- has read the number in an index
CREATE TABLE index_number (
    kind        text NOT NULL CHECK (kind IN ('type', 'motif')),
    number      text NOT NULL,
    label       jsonb NOT NULL,
    check_state text NOT NULL CHECK (check_state IN ('checked', 'wrong', 'unchecked')),
    read_in     text,
    search_key  text NOT NULL,
    PRIMARY KEY (kind, number)
);
