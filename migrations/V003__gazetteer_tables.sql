-- cultural regions: hand-drawn, approximate areas; also the footprints of places that are only representative
CREATE TABLE region (
    key        text PRIMARY KEY,
    name_en    text NOT NULL,
    name_fr    text NOT NULL,
    name_ar    text NOT NULL,
    endonym    text,
    rank       smallint NOT NULL,
    angle      double precision NOT NULL,
    label      geometry(Point, 4326) NOT NULL,
    area       geometry(MultiPolygon, 4326) NOT NULL,
    search_key text NOT NULL
);
CREATE INDEX region_area_idx ON region USING gist (area);

CREATE TABLE people (
    key           text PRIMARY KEY,
    name_en       text NOT NULL,
    name_fr       text NOT NULL,
    name_ar       text NOT NULL,
    endonym       text,
    languages     text[] NOT NULL,
    region        text REFERENCES region,
    to_be_checked boolean NOT NULL,
    search_key    text NOT NULL
);

CREATE TABLE place (
    key              text PRIMARY KEY,
    kind             text NOT NULL,
    location         geometry(Point, 4326) NOT NULL,
    country          text,
    region           text REFERENCES region,
    name_en          text NOT NULL,
    name_fr          text NOT NULL,
    name_ar          text NOT NULL,
    name_tfng        text,
    endonym          text,
    endonym_language text,
    other_names      text[] NOT NULL,
    rank             smallint NOT NULL,
    source           text NOT NULL,
    to_be_checked    boolean NOT NULL,
    search_key       text NOT NULL
);
CREATE INDEX place_location_idx ON place USING gist (location);
CREATE INDEX place_search_idx ON place USING gin (search_key gin_trgm_ops);
