package id.renteng.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the audit trail. It is written by every command, and where somebody is turned away for her role.
@Service
@Transactional(readOnly = true)
public class Audit {

    /// Before the newest line.
    public static final long NEWEST = Long.MAX_VALUE;

    /// The most lines one question gives.
    public static final int LINES_MAX = 200;

    private final AuditTable audit;

    Audit(AuditTable audit) {
        this.audit = audit;
    }

    /// Lines before a number, newest first.
    ///
    /// @param before the number of the last line seen, or [#NEWEST]
    /// @param act    only this act, if given
    /// @param user   only this user, if given
    /// @param limit  at most [#LINES_MAX]
    public List<AuditRow> before(long before, @Nullable String act, @Nullable UUID user, int limit) {
        return audit.before(before, act, user, Math.min(limit, LINES_MAX));
    }

    /// How far the trail has come. It costs one short reading of an index, whatever the length of the trail.
    public AuditMark mark() {
        return audit.mark();
    }

    /// The acts there are lines of, in alphabetical order.
    public List<String> acts() {
        return audit.acts();
    }
}
