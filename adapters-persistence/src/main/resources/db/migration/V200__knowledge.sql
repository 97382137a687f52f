-- Every version of every article; the highest one of an article answers.
CREATE TABLE article_version (
    key        text        NOT NULL,
    version    integer     NOT NULL CHECK (version > 0),
    origin     text        NOT NULL CHECK (origin IN ('SEED', 'STAFF')),
    document   jsonb       NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (key, version)
);

-- Questions that were honestly not answered.
CREATE TABLE unanswered_question (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    question text        NOT NULL,
    language text        NOT NULL,
    asked_at timestamptz NOT NULL
);

CREATE INDEX unanswered_question_asked_at ON unanswered_question (asked_at DESC);
