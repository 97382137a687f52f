-- Every version of the price list that was ever in force; the highest one is.
CREATE TABLE catalogue_version (
    version      integer     PRIMARY KEY CHECK (version > 0),
    document     jsonb       NOT NULL,
    published_at timestamptz NOT NULL DEFAULT now()
);
