-- Every exit reads the collection through these views; what a reader may see is decided here and nowhere else.
DROP VIEW IF EXISTS published_index_number, published_link, published_telling_step, published_story_step, published_family, published_narrative_source, published_place_link, published_narrative_text, published_narrative CASCADE;

CREATE OR REPLACE FUNCTION is_open_to_everyone(status text, protocol text, embargo_until date, consent_withdrawn boolean)
RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT status = 'published' AND protocol = 'open' AND NOT consent_withdrawn
       AND (embargo_until IS NULL OR embargo_until <= current_date)
$$;

-- The honest area of a place link: a region's key, or a circle radius:km@lon,lat; null where the point itself is known.
CREATE OR REPLACE FUNCTION footprint(region text, metres integer, location geometry) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(region, 'radius:' || metres / 1000 || '@' || ST_X(location) || ',' || ST_Y(location))
$$;

-- Which side of the Sahara a point lies on: the 21st parallel runs through its empty middle.
CREATE OR REPLACE FUNCTION sahara_side(location geometry) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN ST_Y(location) >= 21 THEN 'north' ELSE 'south' END
$$;

CREATE VIEW published_narrative AS
SELECT n.id, n.slug, n.family, n.genre, n.subgenre, n.language, n.people, n.people_note,
       n.teller, n.collector, n.poet, n.recorded, n.recorded_from, n.recorded_to,
       n.claim, n.verification, n.verification_note, n.tale_types, n.motifs, n.has_audio, n.words,
       (SELECT jsonb_object_agg(t.language, t.title) FROM narrative_title t WHERE t.narrative_id = n.id) AS title,
       l.place, l.role, l.certainty, l.basis, l.footprint_region, l.footprint_metres,
       footprint(l.footprint_region, l.footprint_metres, l.location) AS footprint,
       l.location, ST_X(l.location) AS lon, ST_Y(l.location) AS lat, l.qk,
       sahara_side(l.location) AS side,
       p.country, p.region, p.name_en AS place_en, p.name_fr AS place_fr, p.name_ar AS place_ar
  FROM narrative n
  JOIN place_link l ON l.narrative_id = n.id AND l.position = 0
  JOIN place p ON p.key = l.place
 WHERE is_open_to_everyone(n.status, n.protocol, n.embargo_until, n.consent_withdrawn);

CREATE VIEW published_narrative_text AS
SELECT t.* FROM narrative_text t JOIN published_narrative n ON n.id = t.narrative_id;

CREATE VIEW published_narrative_source AS
SELECT s.narrative_id, s.position, s.role, s.locator, w.*
  FROM narrative_source s JOIN published_narrative n ON n.id = s.narrative_id JOIN source w ON w.key = s.source;

CREATE VIEW published_place_link AS
SELECT l.narrative_id, l.position, l.role, l.certainty, l.basis,
       footprint(l.footprint_region, l.footprint_metres, l.location) AS footprint, l.location,
       p.key AS place, p.name_en, p.name_fr, p.name_ar, p.name_tfng, p.endonym, p.country
  FROM place_link l JOIN published_narrative n ON n.id = l.narrative_id JOIN place p ON p.key = l.place;

-- a family is shown when at least one of its variants is
CREATE VIEW published_family AS
SELECT f.slug, f.kind, f.title, f.gist, f.words, f.tale_types, f.motifs, f.search_key,
       count(*) AS variants, count(DISTINCT n.side) = 2 AS joins_both_sides
  FROM story_family f JOIN published_narrative n ON n.family = f.slug
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
