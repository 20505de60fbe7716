-- what a narrative or a name is found by, as the language module writes it: folded words, and keys
-- that cross scripts; weights A titles, B names, C summaries, D texts (docs/script-folding.md)
DROP VIEW IF EXISTS published_narrative CASCADE;
DROP FUNCTION IF EXISTS published_names(text, text);
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

ALTER TABLE narrative DROP COLUMN search_key, ADD COLUMN words tsvector NOT NULL DEFAULT '';
ALTER TABLE story_family ADD COLUMN search_words tsvector NOT NULL DEFAULT '';
ALTER TABLE place ADD COLUMN words tsvector NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN words tsvector NOT NULL DEFAULT '';
ALTER TABLE language ADD COLUMN words tsvector NOT NULL DEFAULT '';
ALTER TABLE index_number ADD COLUMN words tsvector NOT NULL DEFAULT '';
CREATE INDEX narrative_words_idx ON narrative USING gin (words) WITH (fastupdate = off);
CREATE INDEX story_family_words_idx ON story_family USING gin (search_words);
CREATE INDEX place_words_idx ON place USING gin (words);
CREATE INDEX people_words_idx ON people USING gin (words);
CREATE INDEX index_number_words_idx ON index_number USING gin (words);
DROP INDEX place_search_idx;
DROP INDEX story_family_search_idx;

-- is anything told at this place, among this people, in this language?
CREATE INDEX IF NOT EXISTS narrative_people_idx ON narrative (people);
CREATE INDEX IF NOT EXISTS narrative_language_idx ON narrative (language);

-- every folded word that was ever kept, to look for the ones near a mistyped word; never shown
CREATE TABLE narrative_word (word text PRIMARY KEY);
CREATE INDEX narrative_word_idx ON narrative_word USING gin (word gin_trgm_ops);

-- the next start writes all rows of the collection anew, with their words
DELETE FROM import_ledger;
