-- who may read what is published; a word that is none of these is shown to nobody
COMMENT ON COLUMN narrative.protocol IS 'open, signed_in or curators';

-- a place that is kept back stands in no table that readers are answered from: its region stands for it there,
-- and the place itself is in the versions alone
ALTER TABLE narrative ADD COLUMN place_reserved boolean NOT NULL DEFAULT false;
ALTER TABLE place_link ALTER COLUMN place DROP NOT NULL;
ALTER TABLE place_link ADD COLUMN reserved_in text REFERENCES region;
ALTER TABLE place_link ADD CHECK ((place IS NULL) = (reserved_in IS NOT NULL));
ALTER TABLE place_link ADD CHECK (place IS NOT NULL OR certainty = 'uncertain');

-- level 0 is for everyone, 1 for whoever has signed in, 2 for curators; only level 0 is counted beforehand
ALTER TABLE open_narrative ALTER COLUMN place DROP NOT NULL;
ALTER TABLE open_narrative ADD COLUMN level smallint NOT NULL DEFAULT 0;
DROP INDEX open_narrative_qk_idx, open_narrative_footprint_idx, open_narrative_embargo_idx;
CREATE INDEX open_narrative_qk_idx ON open_narrative (qk, id)
    INCLUDE (lon, lat, genre, language, people, family, country, recorded_from, recorded_to, has_audio, embargo_until, level);
CREATE INDEX open_narrative_footprint_idx ON open_narrative (qk)
    INCLUDE (footprint, genre, certainty, language, footprint_metres, embargo_until, level) WHERE footprint IS NOT NULL;
CREATE INDEX open_narrative_embargo_idx ON open_narrative (embargo_until) WHERE embargo_until IS NOT NULL;
CREATE INDEX open_narrative_uncounted_idx ON open_narrative (qk) WHERE embargo_until IS NOT NULL OR level > 0;

-- every change of what was published, as a whole and for good
CREATE TABLE narrative_version (
    narrative text NOT NULL,
    number    integer NOT NULL CHECK (number > 0),
    state     text NOT NULL CHECK (state IN ('published', 'withdrawn')),
    draft     jsonb NOT NULL,
    made_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    made_by   text NOT NULL,
    reason    text NOT NULL,
    PRIMARY KEY (narrative, number)
);

CREATE FUNCTION refuse_to_alter_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a version of a narrative is kept as it is';
END $$;
CREATE TRIGGER narrative_version_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON narrative_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter_versions();

-- what was loaded before is loaded once more, so that it too has a first version
DELETE FROM import_ledger;

-- files that people gave, named by the SHA-256 of what they hold; the files themselves lie in the data folder
CREATE TABLE media_item (
    id      text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
    type    text NOT NULL,
    bytes   bigint NOT NULL CHECK (bytes > 0),
    seconds double precision CHECK (seconds >= 0),
    name    text NOT NULL,
    kept_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE recording (
    narrative_id bigint NOT NULL REFERENCES narrative ON DELETE CASCADE,
    position     integer NOT NULL,
    media        text NOT NULL REFERENCES media_item,
    language     text,
    note         text,
    PRIMARY KEY (narrative_id, position)
);
CREATE INDEX recording_media_idx ON recording (media);
CREATE TRIGGER recording_changed AFTER INSERT OR UPDATE OR DELETE ON recording
    FOR EACH STATEMENT EXECUTE FUNCTION bump_collection_revision();

-- what readers tell the curators of a narrative; the sender is a hash, and only there to bound their number
CREATE TABLE narrative_report (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    narrative  text NOT NULL,
    reason     text NOT NULL CHECK (reason IN ('sacred', 'consent', 'wrong', 'rights', 'hurtful', 'other')),
    words      text NOT NULL CHECK (length(words) <= 4000),
    contact    text CHECK (length(contact) <= 200),
    sender     text NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    settled_at timestamptz,
    settled_by text
);
CREATE INDEX narrative_report_open_idx ON narrative_report (made_at) WHERE settled_at IS NULL;
CREATE INDEX narrative_report_sender_idx ON narrative_report (sender, made_at);
