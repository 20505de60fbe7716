-- Every exit reads the collection through these views; what a reader may see is decided in published_narrative, with the
-- rule of R__00, and nowhere else.
DROP VIEW IF EXISTS published_recording, published_area, published_cell, published_index_number, published_link, published_telling_step, published_story_step, published_family, published_narrative_source, published_place_link, published_narrative_text, published_narrative CASCADE;

-- Which side of the Sahara a point lies on: the 21st parallel runs through its empty middle.
CREATE OR REPLACE FUNCTION sahara_side(location geometry) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN ST_Y(location) >= 21 THEN 'north' ELSE 'south' END
$$;

-- The regions a narrative counts in: the one its place lies in, and the one that stands for its place.
CREATE OR REPLACE FUNCTION regions_of(place_region text, footprint_region text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT array_remove(ARRAY[place_region, nullif(footprint_region, place_region)], NULL)
$$;
CREATE INDEX IF NOT EXISTS open_narrative_regions_idx ON open_narrative USING gin (regions_of(region, footprint_region));

-- The joined row is there exactly once (its key is what it is joined by), and the join is an outer one so that the database
-- leaves it out where nobody asks for its columns. It is by the id, which every index of open_narrative holds, and names are
-- looked up beside: a join by another column, even when left out, keeps the database from counting in the index alone.
-- A place that is kept back has the name of its region.
CREATE VIEW published_narrative AS
SELECT o.id, n.slug, o.family, o.genre, o.subgenre, o.language, o.people, n.people_note,
       n.teller, n.collector, n.poet, n.poet_is_person, n.recorded, o.recorded_from, o.recorded_to,
       n.claim, n.verification, n.verification_note, o.tale_types, o.motifs, o.sources, o.has_audio, n.words, n.published_at,
       (SELECT jsonb_object_agg(t.language, t.title) FROM narrative_title t WHERE t.narrative_id = o.id) AS title,
       o.place, o.role, o.certainty, o.basis, o.footprint_region, o.footprint_metres, o.footprint,
       o.location, o.lon, o.lat, o.qk,
       sahara_side(o.location) AS side,
       regions_of(o.region, o.footprint_region) AS regions,
       o.country, o.region,
       coalesce((SELECT p.name_en FROM place p WHERE p.key = o.place),
                (SELECT r.name_en FROM region r WHERE r.key = o.region AND o.place IS NULL)) AS place_en,
       coalesce((SELECT p.name_fr FROM place p WHERE p.key = o.place),
                (SELECT r.name_fr FROM region r WHERE r.key = o.region AND o.place IS NULL)) AS place_fr,
       coalesce((SELECT p.name_ar FROM place p WHERE p.key = o.place),
                (SELECT r.name_ar FROM region r WHERE r.key = o.region AND o.place IS NULL)) AS place_ar,
       (o.embargo_until IS NOT NULL OR o.level > 0) AS uncounted
  FROM open_narrative o
  LEFT JOIN narrative n ON n.id = o.id
 WHERE embargo_is_over(o.embargo_until) AND o.level <= (SELECT reader_level());

-- What the map shows of everything, counted beforehand; not in it are those after an embargo, and those for readers
-- who have signed in: both are "uncounted".
CREATE VIEW published_cell AS
SELECT level, cell, genre, language, n, sum_lon, sum_lat, west, south, east, north, id FROM cell_count;

CREATE VIEW published_area AS
SELECT level, cell, footprint, genre, certainty, n FROM area_count;

CREATE VIEW published_narrative_text AS
SELECT t.* FROM narrative_text t JOIN published_narrative n ON n.id = t.narrative_id;

CREATE VIEW published_narrative_source AS
SELECT s.narrative_id, s.position, s.role, s.locator, w.*
  FROM narrative_source s JOIN published_narrative n ON n.id = s.narrative_id JOIN source w ON w.key = s.source;

CREATE VIEW published_place_link AS
SELECT l.narrative_id, l.position, l.role, l.certainty, l.basis,
       footprint(l.footprint_region, l.footprint_metres, l.location) AS footprint, l.location,
       p.key AS place, coalesce(p.name_en, r.name_en) AS name_en, coalesce(p.name_fr, r.name_fr) AS name_fr,
       coalesce(p.name_ar, r.name_ar) AS name_ar, p.name_tfng, p.endonym, p.country
  FROM place_link l JOIN published_narrative n ON n.id = l.narrative_id
  LEFT JOIN place p ON p.key = l.place
  LEFT JOIN region r ON r.key = l.reserved_in;

CREATE VIEW published_recording AS
SELECT c.narrative_id, c.position, c.media, c.language, c.note, m.type, m.seconds
  FROM recording c JOIN published_narrative n ON n.id = c.narrative_id JOIN media_item m ON m.id = c.media;

-- which stories a narrative tells: first the one it stands under on the map, then further ones
CREATE VIEW published_family_member AS
SELECT n.family, n.slug AS narrative, n.id, n.side, true AS first FROM published_narrative n WHERE n.family IS NOT NULL
UNION ALL
SELECT m.family, n.slug, n.id, n.side, false
  FROM family_membership m JOIN published_narrative n ON n.slug = m.narrative WHERE n.family IS DISTINCT FROM m.family;

-- a family is shown when at least one of its variants is
CREATE VIEW published_family AS
SELECT f.slug, f.kind, f.title, f.gist, f.words, f.tale_types, f.motifs, f.search_key,
       count(*) AS variants, count(DISTINCT m.side) = 2 AS joins_both_sides
  FROM story_family f JOIN published_family_member m ON m.family = f.slug
 GROUP BY f.slug;

CREATE VIEW published_story_step AS
SELECT s.* FROM story_step s JOIN published_family f ON f.slug = s.family;

CREATE VIEW published_telling_step AS
SELECT t.* FROM telling_step t JOIN published_narrative n ON n.slug = t.narrative AND n.family = t.family;

-- a link is shown when both its ends are
CREATE VIEW published_link AS
SELECT l.narrative, l.kind, l.family, l.reason, l.source,
       n.genre, n.family AS narrative_family, n.language, n.people, n.title AS narrative_title, n.place_en, n.place_fr, n.place_ar,
       f.title AS family_title, f.gist AS family_gist
  FROM story_link l JOIN published_narrative n ON n.slug = l.narrative JOIN published_family f ON f.slug = l.family;

-- the numbers that stories which are shown carry, and whether anybody has read them in an index
CREATE VIEW published_index_number AS
SELECT used.kind, used.number, coalesce(x.check_state, 'unchecked') AS check_state
  FROM (SELECT 'motif' AS kind, regexp_replace(unnest(f.motifs), '^cf\. ', '') AS number FROM published_family f
        UNION
        SELECT 'type', regexp_replace(unnest(f.tale_types), '^cf\. ', '') FROM published_family f) used
  LEFT JOIN index_number x ON x.kind = used.kind AND x.number = used.number;

-- what a narrative's compared texts are, in short: it changes when one of them does
CREATE VIEW published_text_print AS
SELECT n.slug AS narrative, md5(coalesce((
         SELECT string_agg(t.kind || ' ' || t.language || ' ' || t.body, E'\n' ORDER BY t.position) FROM narrative_text t
          WHERE t.narrative_id = n.id
            AND t.kind IN ('original', 'incipit', 'translation', 'summary', 'gloss', 'sense')), '')) AS print
  FROM published_narrative n;

-- pairs that the machine found and that nobody has settled: a rejected one comes back when a text of the two changed
CREATE VIEW published_candidate AS
SELECT c.narrative, c.other, CASE WHEN a.genre = 'proverb' AND b.genre = 'proverb' THEN 'parallel_thought' ELSE 'same_story' END AS kind,
       c.score, c.verdict, c.evidence, c.same_source, c.found_at
  FROM variant_candidate c
  JOIN published_narrative a ON a.slug = c.narrative
  JOIN published_narrative b ON b.slug = c.other
 WHERE NOT EXISTS (SELECT FROM variant_link l
                    WHERE l.narrative = c.narrative AND l.other = c.other
                      AND (l.state IN ('confirmed', 'disputed') OR l.state = 'rejected' AND l.texts = c.texts))
   AND NOT EXISTS (SELECT FROM published_family_member x JOIN published_family_member y ON y.family = x.family
                    WHERE x.narrative = c.narrative AND y.narrative = c.other);

-- What readers see of links between two narratives: what people have confirmed, marked where somebody disputes it, and
-- what the machine proposes. A proposal of a reader is shown to curators alone until they decide; so is its reason.
CREATE VIEW published_variant_link AS
SELECT l.narrative, l.other, l.kind, l.state, NULL AS verdict, l.score, l.evidence,
       CASE l.state WHEN 'confirmed' THEN l.reason ELSE '' END AS reason,
       CASE l.state WHEN 'confirmed' THEN l.who END AS who, l.changed_at
  FROM variant_link l
  JOIN published_narrative a ON a.slug = l.narrative
  JOIN published_narrative b ON b.slug = l.other
 WHERE l.state IN ('confirmed', 'disputed')
UNION ALL
SELECT c.narrative, c.other, c.kind, 'proposed_by_machine', c.verdict, c.score, c.evidence, '', NULL, c.found_at
  FROM published_candidate c;

-- What curators have to decide, each pair once a kind: first what readers dispute, then what they propose, then what the
-- machine calls likely, then the rest.
CREATE VIEW published_open_pair AS
SELECT l.narrative, l.other, l.kind, l.state, l.set_aside, CASE l.state WHEN 'disputed' THEN 0 ELSE 1 END AS rank,
       coalesce(c.score, l.score, 0) AS score, c.verdict
  FROM variant_link l
  JOIN published_narrative a ON a.slug = l.narrative
  JOIN published_narrative b ON b.slug = l.other
  LEFT JOIN variant_candidate c ON c.narrative = l.narrative AND c.other = l.other
 WHERE l.state IN ('proposed_by_person', 'disputed')
UNION ALL
SELECT c.narrative, c.other, c.kind, 'proposed_by_machine',
       EXISTS (SELECT FROM variant_link l WHERE l.narrative = c.narrative AND l.other = c.other AND l.set_aside),
       CASE c.verdict WHEN 'likely' THEN 2 ELSE 3 END, c.score, c.verdict
  FROM published_candidate c
 WHERE NOT EXISTS (SELECT FROM variant_link l
                    WHERE l.narrative = c.narrative AND l.other = c.other AND l.state = 'proposed_by_person');
