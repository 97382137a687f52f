-- What visitors think of single answers and of whole conversations; the last word about each.
CREATE TABLE answer_verdict (
    message_id      uuid        PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    thumb           text        NOT NULL CHECK (thumb IN ('UP', 'DOWN')),
    at              timestamptz NOT NULL
);

CREATE INDEX answer_verdict_conversation ON answer_verdict (conversation_id);

CREATE TABLE conversation_rating (
    conversation_id uuid        PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
    stars           integer     NOT NULL CHECK (stars BETWEEN 1 AND 5),
    at              timestamptz NOT NULL
);
