-- Who may see a narrative, and the tables that hold what everyone may: both change together, so that a changed rule is
-- applied to every narrative when this file runs. The views of R__01 are made anew after it.
DROP VIEW IF EXISTS narrative_to_open CASCADE;

DROP FUNCTION IF EXISTS is_open_but_for_its_embargo;

-- From which reader on it may be seen, its embargo apart: 0 everyone, 1 whoever has signed in, 2 curators, null nobody.
CREATE OR REPLACE FUNCTION level_of(status text, protocol text, consent_withdrawn boolean)
RETURNS smallint LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN status = 'published' AND NOT consent_withdrawn
                THEN CASE protocol WHEN 'open' THEN 0 WHEN 'signed_in' THEN 1 WHEN 'curators' THEN 2 END END::smallint
$$;

-- The level of whoever is asking: the atlas says so for each connection that it lends to somebody who has signed in.
CREATE OR REPLACE FUNCTION reader_level() RETURNS smallint LANGUAGE sql STABLE AS $$
    SELECT CASE current_setting('tinfusin.reader', true) WHEN 'signed_in' THEN 1 WHEN 'curator' THEN 2 ELSE 0 END::smallint
$$;

CREATE OR REPLACE FUNCTION embargo_is_over(embargo_until date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT embargo_until IS NULL OR embargo_until <= current_date
$$;

-- Another number whenever readers see something else: it grows with every change, and with every embargo that ends.
CREATE OR REPLACE FUNCTION published_revision() RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT revision * 100000
         + greatest(0, coalesce((SELECT max(embargo_until) FROM open_narrative WHERE embargo_until <= current_date), '2000-01-01')
                       - date '2000-01-01')
      FROM collection_revision
$$;

-- The honest area of a place link: a region's key, or a circle radius:km@lon,lat; null where the point itself is known.
CREATE OR REPLACE FUNCTION footprint(region text, metres integer, location geometry) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(region, 'radius:' || metres / 1000 || '@' || ST_X(location) || ',' || ST_Y(location))
$$;

-- Whether an area of this radius (null: a region) can be seen at a zoom: a circle of less than two pixels cannot.
CREATE OR REPLACE FUNCTION is_seen_at(zoom integer, metres integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT metres IS NULL OR metres * (1::bigint << zoom) >= 156543
$$;

-- What open_narrative should hold: the columns of the table, in its order.
CREATE VIEW narrative_to_open AS
SELECT n.id, l.qk, ST_X(l.location) AS lon, ST_Y(l.location) AS lat, n.genre, n.subgenre, n.language, n.people, n.family,
       l.place, p.country, coalesce(p.region, l.reserved_in) AS region, l.role, l.certainty, l.basis, l.footprint_region, l.footprint_metres,
       footprint(l.footprint_region, l.footprint_metres, l.location) AS footprint,
       n.recorded_from, n.recorded_to, n.has_audio, n.tale_types, n.motifs, n.embargo_until, l.location, n.sources,
       level_of(n.status, n.protocol, n.consent_withdrawn) AS level
  FROM narrative n
  JOIN place_link l ON l.narrative_id = n.id AND l.position = 0
  LEFT JOIN place p ON p.key = l.place
 WHERE level_of(n.status, n.protocol, n.consent_withdrawn) IS NOT NULL;

-- Brings the rows of these narratives up to date. Cells are counted from the cells below them, so that two writers
-- must not count at once: each waits for the other's end at the one row that every change writes anyway.
CREATE OR REPLACE FUNCTION open_narratives(changed bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM collection_revision FOR UPDATE;
    DELETE FROM open_narrative o
     WHERE o.id = ANY (changed) AND NOT EXISTS (SELECT FROM narrative_to_open t WHERE t.id = o.id);
    INSERT INTO open_narrative AS o SELECT t.* FROM narrative_to_open t WHERE t.id = ANY (changed)
        ON CONFLICT (id) DO UPDATE SET
            (qk, lon, lat, genre, subgenre, language, people, family, place, country, region, role, certainty, basis,
             footprint_region, footprint_metres, footprint, recorded_from, recorded_to, has_audio, tale_types, motifs,
             embargo_until, location, sources, level)
          = (excluded.qk, excluded.lon, excluded.lat, excluded.genre, excluded.subgenre, excluded.language,
             excluded.people, excluded.family, excluded.place, excluded.country, excluded.region, excluded.role,
             excluded.certainty, excluded.basis, excluded.footprint_region, excluded.footprint_metres,
             excluded.footprint, excluded.recorded_from, excluded.recorded_to, excluded.has_audio, excluded.tale_types,
             excluded.motifs, excluded.embargo_until, excluded.location, excluded.sources,
             excluded.level)
        WHERE o IS DISTINCT FROM excluded;
END $$;

CREATE OR REPLACE FUNCTION open_changed_narratives() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM open_narratives(array_agg(changed.id)) FROM changed;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION open_narratives_of_changed_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM open_narratives(array_agg(DISTINCT changed.narrative_id)) FROM changed WHERE changed.position = 0;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION open_narratives_of_changed_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM open_narratives(array_agg(l.narrative_id))
       FROM changed JOIN before USING (key) JOIN place_link l ON l.place = changed.key AND l.position = 0
      WHERE (changed.country, changed.region) IS DISTINCT FROM (before.country, before.region);
    RETURN NULL;
END $$;

-- A level's cells from those of the level below it: the deepest one from the narratives themselves.
-- qks, genres and languages name what has changed, one narrative an entry; language '' is counted along.
CREATE OR REPLACE FUNCTION count_cells(qks bigint[], genres text[], languages text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    deepest CONSTANT integer := 14;
BEGIN
    FOR lvl IN REVERSE deepest..2 LOOP
        WITH touched AS (
            SELECT DISTINCT t.qk >> (2 * (20 - lvl)) AS cell, t.genre, l.language
              FROM unnest(qks, genres, languages) AS t (qk, genre, language), LATERAL (VALUES (t.language), ('')) AS l (language)
        )
        INSERT INTO cell_count AS c
        SELECT lvl, k.cell, k.genre, k.language, s.n, s.sum_lon, s.sum_lat, s.west, s.south, s.east, s.north, s.id
          FROM touched k CROSS JOIN LATERAL (
            SELECT count(*) AS n, coalesce(sum(o.lon), 0) AS sum_lon, coalesce(sum(o.lat), 0) AS sum_lat,
                   coalesce(min(o.lon), 0) AS west, coalesce(min(o.lat), 0) AS south,
                   coalesce(max(o.lon), 0) AS east, coalesce(max(o.lat), 0) AS north, coalesce(min(o.id), 0) AS id
              FROM open_narrative o
             WHERE lvl = deepest AND o.qk BETWEEN k.cell << (2 * (20 - deepest)) AND ((k.cell + 1) << (2 * (20 - deepest))) - 1
               AND o.genre = k.genre AND (k.language = '' OR o.language = k.language) AND o.embargo_until IS NULL AND o.level = 0
            HAVING lvl = deepest
            UNION ALL
            SELECT coalesce(sum(b.n), 0), coalesce(sum(b.sum_lon), 0), coalesce(sum(b.sum_lat), 0),
                   coalesce(min(b.west), 0), coalesce(min(b.south), 0),
                   coalesce(max(b.east), 0), coalesce(max(b.north), 0), coalesce(min(b.id), 0)
              FROM cell_count b
             WHERE lvl < deepest AND b.level = lvl + 1
               AND b.cell IN (4 * k.cell, 4 * k.cell + 1, 4 * k.cell + 2, 4 * k.cell + 3)
               AND b.genre = k.genre AND b.language = k.language
            HAVING lvl < deepest) s
            ON CONFLICT (level, cell, genre, language) DO UPDATE SET
                (n, sum_lon, sum_lat, west, south, east, north, id)
              = (excluded.n, excluded.sum_lon, excluded.sum_lat, excluded.west, excluded.south, excluded.east,
                 excluded.north, excluded.id);
        DELETE FROM cell_count c USING unnest(qks, genres, languages) AS t (qk, genre, language)
         WHERE c.level = lvl AND c.cell = t.qk >> (2 * (20 - lvl)) AND c.genre = t.genre
           AND c.language IN (t.language, '') AND c.n = 0;
    END LOOP;
END $$;

-- The same for areas: qks, footprints, genres, certainties and radii (null: a region), one narrative an entry.
CREATE OR REPLACE FUNCTION count_areas(qks bigint[], footprints text[], genres text[], certainties text[], radii integer[])
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    deepest CONSTANT integer := 12;
BEGIN
    FOR lvl IN REVERSE deepest..0 LOOP
        WITH touched AS (
            SELECT DISTINCT t.qk >> (2 * (20 - lvl)) AS cell, t.footprint, t.genre, t.certainty, t.metres
              FROM unnest(qks, footprints, genres, certainties, radii) AS t (qk, footprint, genre, certainty, metres)
             WHERE is_seen_at(lvl, t.metres)
        )
        INSERT INTO area_count AS a
        SELECT lvl, k.cell, k.footprint, k.genre, k.certainty, k.metres, s.n
          FROM touched k CROSS JOIN LATERAL (
            SELECT count(*) AS n FROM open_narrative o
             WHERE lvl = deepest AND o.qk BETWEEN k.cell << (2 * (20 - deepest)) AND ((k.cell + 1) << (2 * (20 - deepest))) - 1
               AND o.footprint = k.footprint AND o.genre = k.genre AND o.certainty = k.certainty AND o.embargo_until IS NULL AND o.level = 0
            HAVING lvl = deepest
            UNION ALL
            SELECT coalesce(sum(b.n), 0) FROM area_count b
             WHERE lvl < deepest AND b.level = lvl + 1
               AND b.cell IN (4 * k.cell, 4 * k.cell + 1, 4 * k.cell + 2, 4 * k.cell + 3)
               AND b.footprint = k.footprint AND b.genre = k.genre AND b.certainty = k.certainty
            HAVING lvl < deepest) s
            ON CONFLICT (level, cell, footprint, genre, certainty) DO UPDATE SET n = excluded.n, metres = excluded.metres;
        DELETE FROM area_count a USING unnest(qks, footprints, genres, certainties) AS t (qk, footprint, genre, certainty)
         WHERE a.level = lvl AND a.cell = t.qk >> (2 * (20 - lvl)) AND a.footprint = t.footprint AND a.genre = t.genre
           AND a.certainty = t.certainty AND a.n = 0;
    END LOOP;
END $$;

CREATE OR REPLACE FUNCTION count_changed_cells() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed open_narrative[] := '{}';
BEGIN
    IF TG_OP <> 'INSERT' THEN
        SELECT changed || coalesce(array_agg(ROW (b.*)::open_narrative), '{}') INTO changed FROM before b WHERE b.embargo_until IS NULL AND b.level = 0;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        SELECT changed || coalesce(array_agg(ROW (a.*)::open_narrative), '{}') INTO changed FROM after a WHERE a.embargo_until IS NULL AND a.level = 0;
    END IF;
    IF cardinality(changed) > 0 THEN
        PERFORM count_cells(array_agg(c.qk), array_agg(c.genre), array_agg(c.language)) FROM unnest(changed) c;
        PERFORM count_areas(array_agg(c.qk), array_agg(c.footprint), array_agg(c.genre), array_agg(c.certainty),
                            array_agg(c.footprint_metres))
           FROM unnest(changed) c WHERE c.footprint IS NOT NULL HAVING count(*) > 0;
    END IF;
    RETURN NULL;
END $$;

-- Everything from the beginning: after a bulk load with the triggers off, and when the rule above has changed.
CREATE OR REPLACE FUNCTION open_all_narratives() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE collection_revision SET revision = revision + 1;
    ALTER TABLE open_narrative DISABLE TRIGGER USER; -- no counting row by row
    TRUNCATE open_narrative, cell_count, area_count;
    INSERT INTO open_narrative SELECT * FROM narrative_to_open ORDER BY qk, id;
    INSERT INTO cell_count
    SELECT 14, qk >> 12, genre, CASE grouping(language) WHEN 1 THEN '' ELSE language END, count(*), sum(lon), sum(lat),
           min(lon), min(lat), max(lon), max(lat), min(id)
      FROM open_narrative WHERE embargo_until IS NULL AND level = 0
     GROUP BY GROUPING SETS ((qk >> 12, genre, language), (qk >> 12, genre));
    FOR lvl IN REVERSE 13..2 LOOP
        INSERT INTO cell_count
        SELECT lvl, cell >> 2, genre, language, sum(n), sum(sum_lon), sum(sum_lat), min(west), min(south), max(east), max(north), min(id)
          FROM cell_count WHERE level = lvl + 1 GROUP BY cell >> 2, genre, language;
    END LOOP;
    INSERT INTO area_count
    SELECT 12, qk >> 16, footprint, genre, certainty, min(footprint_metres), count(*)
      FROM open_narrative WHERE footprint IS NOT NULL AND embargo_until IS NULL AND level = 0 AND is_seen_at(12, footprint_metres)
     GROUP BY qk >> 16, footprint, genre, certainty;
    FOR lvl IN REVERSE 11..0 LOOP
        INSERT INTO area_count
        SELECT lvl, cell >> 2, footprint, genre, certainty, min(metres), sum(n)
          FROM area_count WHERE level = lvl + 1 AND is_seen_at(lvl, metres) GROUP BY cell >> 2, footprint, genre, certainty;
    END LOOP;
    ALTER TABLE open_narrative ENABLE TRIGGER USER;
END $$;

DROP TRIGGER IF EXISTS narrative_opened ON narrative;
DROP TRIGGER IF EXISTS place_link_added ON place_link;
DROP TRIGGER IF EXISTS place_link_moved ON place_link;
DROP TRIGGER IF EXISTS place_link_taken ON place_link;
DROP TRIGGER IF EXISTS place_moved ON place;
DROP TRIGGER IF EXISTS open_narrative_added ON open_narrative;
DROP TRIGGER IF EXISTS open_narrative_altered ON open_narrative;
DROP TRIGGER IF EXISTS open_narrative_taken ON open_narrative;
-- a narrative is new before its first place, and goes with all that hangs on it
CREATE TRIGGER narrative_opened AFTER UPDATE ON narrative REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION open_changed_narratives();
CREATE TRIGGER place_link_added AFTER INSERT ON place_link REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION open_narratives_of_changed_links();
CREATE TRIGGER place_link_moved AFTER UPDATE ON place_link REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION open_narratives_of_changed_links();
CREATE TRIGGER place_link_taken AFTER DELETE ON place_link REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION open_narratives_of_changed_links();
CREATE TRIGGER place_moved AFTER UPDATE ON place REFERENCING OLD TABLE AS before NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION open_narratives_of_changed_places();
CREATE TRIGGER open_narrative_added AFTER INSERT ON open_narrative REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION count_changed_cells();
CREATE TRIGGER open_narrative_altered AFTER UPDATE ON open_narrative REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION count_changed_cells();
CREATE TRIGGER open_narrative_taken AFTER DELETE ON open_narrative REFERENCING OLD TABLE AS before
    FOR EACH STATEMENT EXECUTE FUNCTION count_changed_cells();

SELECT open_all_narratives();
