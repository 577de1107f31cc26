-- What stands in the log stays as it was written, and new lines come after the last: for plain SQL too
CREATE TRIGGER audit_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER audit_never_shortened BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

-- INSERT OR REPLACE would take a line away without a DELETE
CREATE TRIGGER audit_only_at_its_end BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE seq >= NEW.seq OR hash = NEW.hash)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
