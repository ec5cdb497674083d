-- The life of each version: who took which step, when and why. What a version is stays in rule_set_version.
ALTER TABLE rule_set_version ADD COLUMN base integer CHECK (base < number);
ALTER TABLE rule_set_version ADD FOREIGN KEY (type, base) REFERENCES rule_set_version (type, number);

COMMENT ON COLUMN rule_set_version.base IS 'number of the version its author started from';

CREATE TABLE rule_set_transition (
    id                   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    type                 text        NOT NULL,
    number               integer     NOT NULL,
    step                 integer     NOT NULL CHECK (step > 0),
    action               text        NOT NULL,
    from_state           text,
    to_state             text        NOT NULL,
    sha256               bytea       NOT NULL,
    effective_from       date,
    account              text        NOT NULL,
    person               text,
    at                   timestamptz NOT NULL,
    comment              text        NOT NULL,
    UNIQUE (type, number, step),
    FOREIGN KEY (type, number) REFERENCES rule_set_version (type, number),
    -- The graph of fr.dgfip.bareme.ruleset.versions.Action, which a test compares with this.
    CONSTRAINT rule_set_transition_is_one CHECK ((action, coalesce(from_state, ''), to_state) IN (
        ('IMPORT', '', 'APPROVED'),
        ('UPLOAD', '', 'DRAFT'),
        ('RESTORE', '', 'APPROVED'),
        ('SUBMIT', 'DRAFT', 'SUBMITTED'),
        ('APPROVE', 'SUBMITTED', 'APPROVED'),
        ('REJECT', 'SUBMITTED', 'REJECTED'),
        ('WITHDRAW', 'DRAFT', 'WITHDRAWN'),
        ('WITHDRAW', 'SUBMITTED', 'WITHDRAWN'),
        ('WITHDRAW', 'APPROVED', 'WITHDRAWN'),
        ('SUSPEND', 'APPROVED', 'SUBMITTED'))),
    CONSTRAINT rule_set_transition_dated CHECK ((to_state = 'APPROVED') = (effective_from IS NOT NULL)),
    CONSTRAINT rule_set_transition_by_someone CHECK (action = 'IMPORT' OR person IS NOT NULL)
);

COMMENT ON COLUMN rule_set_transition.person IS 'matricule of the person behind the account; the installation has none';
COMMENT ON COLUMN rule_set_transition.sha256 IS 'content the person saw';

INSERT INTO rule_set_transition (type, number, step, action, to_state, sha256, effective_from, account, at, comment)
    SELECT type, number, 1, 'IMPORT', 'APPROVED', sha256, effective_from, 'installation', known_from, ''
    FROM rule_set_version ORDER BY id;

ALTER TABLE rule_set_version DROP COLUMN effective_from, DROP COLUMN known_from;

-- Whether somebody approved this content; an approval that was suspended is none.
CREATE FUNCTION rule_set_is_approved(asked_type text, asked_sha256 bytea) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM rule_set_transition approval
        WHERE approval.type = asked_type AND approval.sha256 = asked_sha256 AND approval.to_state = 'APPROVED'
            AND NOT EXISTS (
                SELECT FROM rule_set_transition suspension
                WHERE suspension.type = approval.type AND suspension.number = approval.number
                    AND suspension.step = approval.step + 1 AND suspension.action = 'SUSPEND'))
$$;

-- The persons who wrote a version: those who uploaded or submitted this very content, and what it started from as far as
-- nobody had approved that.
CREATE FUNCTION rule_set_authors(asked_type text, asked_number integer) RETURNS SETOF text
    LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH RECURSIVE part (type, number, sha256, base) AS (
        SELECT type, number, sha256, base FROM rule_set_version WHERE type = asked_type AND number = asked_number
        UNION
        SELECT other.type, other.number, other.sha256, other.base
        FROM part JOIN rule_set_version other ON other.type = part.type
            AND (other.sha256 = part.sha256
                OR (other.number = part.base AND NOT rule_set_is_approved(other.type, other.sha256)))
    )
    SELECT DISTINCT wrote.person FROM part
    JOIN rule_set_transition wrote ON wrote.type = part.type AND wrote.number = part.number
    WHERE wrote.action IN ('UPLOAD', 'SUBMIT')
$$;

-- A transition goes on where the last one ended, on the content as it is; nobody approves what he wrote.
CREATE FUNCTION check_transition() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    last_step integer;
    last_state text;
BEGIN
    SELECT step, to_state INTO last_step, last_state FROM rule_set_transition
        WHERE type = NEW.type AND number = NEW.number ORDER BY step DESC LIMIT 1;
    IF NEW.step <> coalesce(last_step, 0) + 1 OR NEW.from_state IS DISTINCT FROM last_state THEN
        RAISE EXCEPTION 'transition from % (step %) after % (step %)', NEW.from_state, NEW.step, last_state, last_step
            USING ERRCODE = 'check_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM rule_set_version
            WHERE type = NEW.type AND number = NEW.number AND sha256 = NEW.sha256) THEN
        RAISE EXCEPTION 'transition on another content' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.action IN ('APPROVE', 'RESTORE') AND NEW.person IN (SELECT rule_set_authors(NEW.type, NEW.number)) THEN
        RAISE EXCEPTION 'approved by an author' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.action = 'RESTORE' AND NOT rule_set_is_approved(NEW.type, NEW.sha256) THEN
        RAISE EXCEPTION 'restored what was never approved' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER check_transition BEFORE INSERT ON rule_set_transition
    FOR EACH ROW EXECUTE FUNCTION check_transition();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_set_transition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE rule_set_transition ENABLE ALWAYS TRIGGER check_transition;
ALTER TABLE rule_set_transition ENABLE ALWAYS TRIGGER append_only;

REVOKE ALL ON FUNCTION rule_set_is_approved(text, bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION rule_set_authors(text, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION check_transition() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rule_set_authors(text, integer), rule_set_is_approved(text, bytea) TO bareme_app;
GRANT SELECT, INSERT ON rule_set_transition TO bareme_app;
