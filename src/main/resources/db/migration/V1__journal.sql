-- The journal: append-only, one stream per boot of a replica, batches chained by hash.
-- Personal data live as bytea, never jsonb: jsonb reorders keys, drops duplicates and refuses some text.
-- No partitions: one table holds years of decisions at our volumes, and a unique key on a partitioned table would
-- have to contain the month. Partition by month of decided_at when archiving asks for it.
-- Roles bareme_owner (this script) and bareme_app (the service) exist before: see db/setup.

CREATE TABLE journal_stream (
    stream               text        PRIMARY KEY,
    replica              text        NOT NULL,
    boot_epoch           bigint      NOT NULL CHECK (boot_epoch > 0),
    opened_at            timestamptz NOT NULL,
    predecessor          text        REFERENCES journal_stream (stream),
    predecessor_head     bytea       CHECK (length(predecessor_head) = 32),
    genesis_hash         bytea       NOT NULL CHECK (length(genesis_hash) = 32),
    UNIQUE (replica, boot_epoch),
    CHECK (stream = replica || '/' || boot_epoch),
    CHECK ((predecessor IS NULL) = (predecessor_head IS NULL))
);

CREATE TABLE journal_batch (
    stream               text        NOT NULL REFERENCES journal_stream (stream),
    first_seq            bigint      NOT NULL CHECK (first_seq > 0),
    last_seq             bigint      NOT NULL CHECK (last_seq >= first_seq),
    previous_hash        bytea       NOT NULL CHECK (length(previous_hash) = 32),
    root                 bytea       NOT NULL CHECK (length(root) = 32),
    batch_hash           bytea       NOT NULL CHECK (length(batch_hash) = 32),
    sealed_at            timestamptz NOT NULL,
    PRIMARY KEY (stream, first_seq)
);

-- No foreign key to the stream: the batch of the same transaction has it, and each row would pay for the check.
CREATE TABLE journal (
    id                   uuid        PRIMARY KEY,
    stream               text        NOT NULL,
    seq                  bigint      NOT NULL CHECK (seq > 0),
    format               smallint    NOT NULL CHECK (format = 1),
    kind                 smallint    NOT NULL CHECK (kind IN (1, 2)),
    decided_at           timestamptz NOT NULL,
    decision_type        text        NOT NULL,
    rule_set_version     integer     NOT NULL,
    rule_set_sha256      bytea       NOT NULL CHECK (length(rule_set_sha256) = 32),
    rule_base_sha256     bytea       NOT NULL CHECK (length(rule_base_sha256) = 32),
    engine_build         text        NOT NULL,
    as_of                date,
    as_of_given          boolean,
    caller               text        NOT NULL,
    purpose              text,
    idempotency_key      text,
    fingerprint          bytea       CHECK (length(fingerprint) = 32),
    request              bytea,
    outcome              bytea,
    reasons              bytea,
    trace                bytea,
    payload              bytea,
    salt                 bytea       NOT NULL CHECK (length(salt) = 32),
    leaf_hash            bytea       NOT NULL CHECK (length(leaf_hash) = 32),
    CONSTRAINT journal_stream_seq UNIQUE (stream, seq),
    CONSTRAINT journal_key_with_fingerprint CHECK ((idempotency_key IS NULL) = (fingerprint IS NULL)),
    CONSTRAINT journal_kind_has_its_parts CHECK (
        (kind = 1 AND num_nulls(as_of, as_of_given, request, outcome, reasons, trace) = 0 AND payload IS NULL)
        OR (kind = 2 AND num_nonnulls(as_of, as_of_given, request, outcome, reasons, trace) = 0
            AND payload IS NOT NULL))
);

COMMENT ON COLUMN journal.kind IS '1 decision, 2 rule set event';

CREATE INDEX journal_caller_decided_at ON journal (caller, decided_at);
CREATE INDEX journal_decided_at ON journal USING brin (decided_at);

-- First answers, kept for the published retention: the owner may delete old rows, the journal keeps the keys.
CREATE TABLE idempotency (
    caller               text        NOT NULL,
    key                  text        NOT NULL,
    fingerprint          bytea       NOT NULL CHECK (length(fingerprint) = 32),
    record_id            uuid        NOT NULL,
    status               smallint    NOT NULL,
    answer               bytea       NOT NULL,
    created_at           timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);

CREATE INDEX idempotency_created_at ON idempotency USING brin (created_at);

-- Immutable content of each rule set version; its life (submitted, approved…) is told elsewhere.
CREATE TABLE rule_set_version (
    id                   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    type                 text        NOT NULL,
    number               integer     NOT NULL CHECK (number > 0),
    sha256               bytea       NOT NULL CHECK (length(sha256) = 32),
    effective_from       date        NOT NULL,
    known_from           timestamptz NOT NULL,
    file_name            text        NOT NULL,
    workbook             bytea       NOT NULL,
    content              bytea       NOT NULL,
    UNIQUE (type, number)
);

COMMENT ON COLUMN rule_set_version.content IS 'canonical JSON, of which sha256 is the digest';

-- A seat belt against slips, not a proof: a table's owner can take it off. The chain and its checkpoints are the proof.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_stream
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_batch
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_set_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE journal_stream ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE journal_batch ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE journal ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE rule_set_version ENABLE ALWAYS TRIGGER append_only;

REVOKE ALL ON FUNCTION refuse_change() FROM PUBLIC;
GRANT SELECT, INSERT ON journal_stream, journal_batch, journal, idempotency, rule_set_version TO bareme_app;
