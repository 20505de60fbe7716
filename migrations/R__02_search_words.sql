-- Keeps what a narrative is found by: its own words, and the titles, names and gist of its story.
CREATE OR REPLACE FUNCTION keep_narrative_words(narrative_id bigint, own tsvector) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    kept tsvector;
BEGIN
    UPDATE narrative n
       SET words = own || coalesce((SELECT f.search_words FROM story_family f WHERE f.slug = n.family), '')
     WHERE n.id = narrative_id RETURNING n.words INTO kept;
    -- in one order, so that two writers do not wait for each other
    INSERT INTO narrative_word
    SELECT lexeme FROM unnest(kept) WHERE lexeme ~ '^[a-z]{4,}$' ORDER BY lexeme
    ON CONFLICT DO NOTHING;
END $$;

-- Words of published narratives that differ from the word in at most so many letters, the nearest eight.
CREATE OR REPLACE FUNCTION published_near_words(asked text, errors integer) RETURNS tsquery LANGUAGE sql STABLE
SET pg_trgm.similarity_threshold = 0.2 AS $$
    SELECT string_agg(quote_literal(near.word), ' | ')::tsquery
      FROM (SELECT w.word
              FROM (SELECT w.word FROM narrative_word w
                     WHERE w.word % asked AND levenshtein_less_equal(w.word, asked, errors) <= errors
                     ORDER BY levenshtein(w.word, asked), similarity(w.word, asked) DESC, w.word LIMIT 40) w
             WHERE EXISTS (SELECT FROM published_narrative n WHERE n.words @@ quote_literal(w.word)::tsquery)
             LIMIT 8) near
$$;

-- The tsquery for a reader's question, as SearchQuestion writes it: line by line a word (its tsquery, its fold, how many
-- typing errors it may have), the first line all of it as one word. A word that no published narrative has is widened.
CREATE OR REPLACE FUNCTION published_words(question text) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
DECLARE
    lines text[] := string_to_array(question, E'\n');
    line  text;
    parts text[];
    asked tsquery;
    found tsquery;
BEGIN
    FOREACH line IN ARRAY lines[2:] LOOP
        parts := string_to_array(line, E'\t');
        asked := parts[1]::tsquery;
        IF parts[3]::integer > 0 AND NOT EXISTS (SELECT FROM published_narrative n WHERE n.words @@ asked) THEN
            asked := coalesce(asked || published_near_words(parts[2], parts[3]::integer), asked);
        END IF;
        found := coalesce(found && asked, asked);
    END LOOP;
    RETURN CASE WHEN lines[1] = '' THEN found ELSE found || lines[1]::tsquery END;
END $$;

-- How near names are to a question, 0 the nearest: one of them is it; sounds as it; begins with it; has a word that
-- begins with it; sounds like its words; is near it.
CREATE OR REPLACE FUNCTION nearness(names text, words tsvector, folded text, wholly tsquery, sounding tsquery)
RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN '|' || names || '|' LIKE '%|' || folded || '|%' THEN 0
                WHEN words @@ wholly THEN 1
                WHEN '|' || names LIKE '%|' || folded || '%' THEN 2
                WHEN ' ' || translate(names, '|', ' ') LIKE '% ' || folded || '%' THEN 3
                WHEN words @@ sounding THEN 4
                ELSE 5 END
$$;

-- Names a reader may have meant, for suggestions, the nearest first.
DROP FUNCTION IF EXISTS published_names;
CREATE FUNCTION published_names(reader_language text, question text, folded text, wholly tsquery, sounding tsquery)
RETURNS TABLE (kind text, label text, value text) LANGUAGE sql STABLE AS $$
    WITH asked AS MATERIALIZED (SELECT published_words(question) AS words),
    named AS (
        SELECT 'story' AS kind, 1 AS rank, coalesce(f.title ->> reader_language, f.title ->> 'fr', f.title ->> 'en') AS label,
               f.slug AS value, f.search_key, f.search_words AS words
          FROM story_family f
         WHERE f.search_words @@ (SELECT words FROM asked) AND ts_filter(f.search_words, '{a}') @@ (SELECT words FROM asked)
           AND EXISTS (SELECT FROM published_narrative n WHERE n.family = f.slug)
        UNION ALL
        SELECT 'place', 2, CASE reader_language WHEN 'fr' THEN p.name_fr WHEN 'ar' THEN p.name_ar ELSE p.name_en END,
               p.key, p.search_key, p.words
          FROM place p
         WHERE p.words @@ (SELECT words FROM asked) AND EXISTS (SELECT FROM published_narrative n WHERE n.place = p.key)
        UNION ALL
        SELECT 'people', 3, CASE reader_language WHEN 'fr' THEN p.name_fr WHEN 'ar' THEN p.name_ar ELSE p.name_en END,
               p.key, p.search_key, p.words
          FROM people p
         WHERE p.words @@ (SELECT words FROM asked) AND EXISTS (SELECT FROM published_narrative n WHERE n.people = p.key)
        UNION ALL
        SELECT 'language', 4, CASE reader_language WHEN 'fr' THEN l.name_fr WHEN 'ar' THEN l.name_ar ELSE l.name_en END,
               l.tag, l.search_key, l.words
          FROM language l
         WHERE l.words @@ (SELECT words FROM asked) AND EXISTS (SELECT FROM published_narrative n WHERE n.language = l.tag)
        UNION ALL
        SELECT 'type', 5, concat_ws(CASE reader_language WHEN 'ar' THEN '، ' ELSE ', ' END, carried.number,
                                    CASE WHEN x.check_state <> 'wrong'
                                         THEN coalesce(x.label ->> reader_language, x.label ->> 'fr', x.label ->> 'en') END),
               carried.number, x.search_key, x.words
          FROM index_number x CROSS JOIN LATERAL (VALUES (x.number), ('cf. ' || x.number)) carried (number)
         WHERE x.kind = 'type' AND x.words @@ (SELECT words FROM asked)
           AND EXISTS (SELECT FROM published_narrative n WHERE n.tale_types @> ARRAY[carried.number])
    ),
    -- a type is often labelled with the bare title of a story that readers look for first
    near AS (SELECT named.*, greatest(nearness(named.search_key, named.words, folded, wholly, sounding),
                                      CASE named.kind WHEN 'type' THEN 3 END) AS far FROM named)
    SELECT near.kind, near.label, near.value FROM near
     ORDER BY near.far, CASE WHEN near.far IN (1, 4, 5) THEN -similarity(near.search_key, folded) END, near.rank, near.label
$$;
