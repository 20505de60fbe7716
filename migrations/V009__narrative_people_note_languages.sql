-- what the source says of the tellers, by language; the views are made anew afterwards
DROP VIEW IF EXISTS published_narrative CASCADE;
ALTER TABLE narrative ALTER COLUMN people_note TYPE jsonb
    USING CASE WHEN people_note IS NULL THEN '{}' ELSE jsonb_build_object('en', people_note) END;
ALTER TABLE narrative ALTER COLUMN people_note SET DEFAULT '{}';
ALTER TABLE narrative ALTER COLUMN people_note SET NOT NULL;
