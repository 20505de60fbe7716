-- what an import has put in, with the checksum of its row: an unchanged row is not written again
CREATE TABLE import_ledger (
    kind     text NOT NULL,
    key      text NOT NULL,
    checksum text NOT NULL,
    PRIMARY KEY (kind, key)
);
