CREATE TABLE language (
    tag            text PRIMARY KEY,
    iso639_3       text NOT NULL,
    glottocode     text,
    name_en        text NOT NULL,
    name_fr        text NOT NULL,
    name_ar        text NOT NULL,
    endonym        text,
    script         text,
    language_group text,
    to_be_checked  boolean NOT NULL,
    search_key     text NOT NULL
);
