-- the files that were given in a contribution: only one of them can be its recording, whatever its form says
CREATE TABLE contribution_recording (
    contribution_id bigint NOT NULL REFERENCES contribution ON DELETE CASCADE,
    media           text NOT NULL REFERENCES media_item,
    PRIMARY KEY (contribution_id, media)
);
