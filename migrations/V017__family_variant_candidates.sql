-- pairs of narratives that may be the same story, each once, with what speaks for it; people decide, and
-- what they decide is not overwritten by the machine
CREATE TABLE variant_candidate (
    narrative   text NOT NULL REFERENCES narrative (slug) ON DELETE CASCADE,
    other       text NOT NULL REFERENCES narrative (slug) ON DELETE CASCADE,
    score       double precision NOT NULL CHECK (score BETWEEN 0 AND 1),
    verdict     text NOT NULL CHECK (verdict IN ('likely', 'perhaps')),
    evidence    jsonb NOT NULL,
    same_source boolean NOT NULL,
    state       text NOT NULL DEFAULT 'proposed_by_machine'
                CHECK (state IN ('proposed_by_machine', 'proposed_by_person', 'confirmed', 'disputed', 'rejected')),
    found_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (narrative, other),
    CHECK (narrative < other)
);
CREATE INDEX variant_candidate_other_idx ON variant_candidate (other);
CREATE INDEX variant_candidate_score_idx ON variant_candidate (score DESC) WHERE state = 'proposed_by_machine';
