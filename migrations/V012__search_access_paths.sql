-- What the map and the filters ask of a narrative, in one narrow row: a row for each narrative that everyone may see
-- as soon as its embargo is over. Kept by triggers (R__00); readers see it through published_narrative alone.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE open_narrative (
    id               bigint PRIMARY KEY REFERENCES narrative ON DELETE CASCADE,
    qk               bigint NOT NULL,
    lon              double precision NOT NULL,
    lat              double precision NOT NULL,
    genre            text NOT NULL,
    subgenre         text NOT NULL,
    language         text NOT NULL,
    people           text,
    family           text,
    place            text NOT NULL,
    country          text,
    region           text,
    role             text NOT NULL,
    certainty        text NOT NULL,
    basis            text NOT NULL,
    footprint_region text,
    footprint_metres integer,
    footprint        text,
    recorded_from    integer,
    recorded_to      integer,
    has_audio        boolean NOT NULL,
    tale_types       text[] NOT NULL,
    motifs           text[] NOT NULL,
    embargo_until    date,
    location         geometry(Point, 4326) NOT NULL
);

-- the map under any filter reads this index alone: a tile is a range of qk, a cell a prefix of it
CREATE INDEX open_narrative_qk_idx ON open_narrative (qk, id)
    INCLUDE (lon, lat, genre, language, people, family, country, recorded_from, recorded_to, has_audio, embargo_until);
CREATE INDEX open_narrative_footprint_idx ON open_narrative (qk)
    INCLUDE (footprint, genre, certainty, language, footprint_metres, embargo_until) WHERE footprint IS NOT NULL;
CREATE INDEX open_narrative_embargo_idx ON open_narrative (embargo_until) WHERE embargo_until IS NOT NULL;
-- nearest, within an area, within so many metres; with the language first, a rare one is found at once
CREATE INDEX open_narrative_location_idx ON open_narrative USING gist (location);
CREATE INDEX open_narrative_language_location_idx ON open_narrative USING gist (language, location);
CREATE INDEX open_narrative_geography_idx ON open_narrative USING gist ((location::geography));
CREATE INDEX open_narrative_people_idx ON open_narrative (people, qk, id);
CREATE INDEX open_narrative_language_idx ON open_narrative (language, qk, id);
CREATE INDEX open_narrative_place_idx ON open_narrative (place, qk, id);
CREATE INDEX open_narrative_family_idx ON open_narrative (family, qk, id);
CREATE INDEX open_narrative_region_idx ON open_narrative (region, qk, id);
CREATE INDEX open_narrative_tale_types_idx ON open_narrative USING gin (tale_types);
CREATE INDEX open_narrative_motifs_idx ON open_narrative USING gin (motifs);
-- a changed place changes the rows of its narratives
CREATE INDEX place_link_place_idx ON place_link (place);

-- The pyramid: narratives counted beforehand, cell by cell. A level has 4 ^ level cells; cell is the Morton code of one.
-- language '' counts all languages together. Rows under an embargo, over or not, are counted when the map is asked.
CREATE TABLE cell_count (
    level    smallint NOT NULL,
    cell     bigint NOT NULL,
    genre    text NOT NULL,
    language text NOT NULL,
    n        bigint NOT NULL,
    sum_lon  double precision NOT NULL,
    sum_lat  double precision NOT NULL,
    west     double precision NOT NULL,
    south    double precision NOT NULL,
    east     double precision NOT NULL,
    north    double precision NOT NULL,
    id       bigint NOT NULL,
    PRIMARY KEY (level, cell, genre, language)
) WITH (fillfactor = 80);

-- The areas of uncertain narratives, counted in the same way; here a cell is a whole tile of the map.
CREATE TABLE area_count (
    level     smallint NOT NULL,
    cell      bigint NOT NULL,
    footprint text NOT NULL,
    genre     text NOT NULL,
    certainty text NOT NULL,
    metres    integer,
    n         bigint NOT NULL,
    PRIMARY KEY (level, cell, footprint, genre, certainty)
) WITH (fillfactor = 80);

-- Answers carry the revision as their entity tag: whatever they show must raise it.
CREATE TRIGGER narrative_title_changed AFTER INSERT OR UPDATE OR DELETE ON narrative_title
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER narrative_text_changed AFTER INSERT OR UPDATE OR DELETE ON narrative_text
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER narrative_source_changed AFTER INSERT OR UPDATE OR DELETE ON narrative_source
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER source_changed AFTER INSERT OR UPDATE OR DELETE ON source
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER language_changed AFTER INSERT OR UPDATE OR DELETE ON language
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER people_changed AFTER INSERT OR UPDATE OR DELETE ON people
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER place_changed AFTER INSERT OR UPDATE OR DELETE ON place
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER region_changed AFTER INSERT OR UPDATE OR DELETE ON region
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER index_number_changed AFTER INSERT OR UPDATE OR DELETE ON index_number
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();
