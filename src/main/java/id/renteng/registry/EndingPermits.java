package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The papers of businesses that end soon or have ended, until somebody followed them up: a PIRT, a halal certificate,
/// a
/// BPOM permit, a trademark, a ward office's letter. A NIB does not end, so it is never here.
@Service
@Transactional(readOnly = true)
public class EndingPermits {

    /// At most so many of one person's.
    private static final int OWN_MAX = 20;

    private final EndingPermitTable permits;
    private final Businesses businesses;
    private final Clock clock;

    EndingPermits(EndingPermitTable permits, Businesses businesses, Clock clock) {
        this.permits = permits;
        this.businesses = businesses;
        this.clock = clock;
    }

    /// What became of a paper that ended. The texts are `permit.settled.<code>`.
    public enum Settled {
        /// Another one took its place.
        RENEWED,
        /// The business does without.
        GIVEN_UP
    }

    /// How many there are of each.
    ///
    /// @param in30 that hold today and end within 30 days; those within 60 and 90 count these too
    public record Counts(int ended, int in30, int in60, int in90) {

        public int all() {
            return ended + in90;
        }

        public int in(PermitWindow window) {
            return switch (window) {
                case ALL -> all();
                case ENDED -> ended;
                case WITHIN_30 -> in30;
                case WITHIN_60 -> in60;
                case WITHIN_90 -> in90;
            };
        }
    }

    /// Where a page ended.
    public record Seen(LocalDate endsOn, PermitId permit) {}

    /// The earliest end first, a page at a time.
    ///
    /// @param after where the page before ended; null for the first page
    public List<EndingPermit> list(PermitQuery query, @Nullable Seen after, int limit) {
        return permits.list(query, LocalDate.now(clock), after, limit);
    }

    /// As [#list] from its beginning, to take along as a file or on paper: names and phones leave the program, so that
    /// is kept in the audit trail.
    @Transactional
    @Command(
            value = "ending-permits-taken",
            by = {Role.OFFICER, Role.HEAD, Role.AUDITOR})
    public List<EndingPermit> take(PermitQuery query, int limit, Actor by) {
        return list(query, null, limit);
    }

    /// Of one person, at most 20, the earliest end first.
    public List<EndingPermit> of(PersonId person) {
        return permits.of(person, LocalDate.now(clock), OWN_MAX);
    }

    /// Whatever its window is: of all windows.
    public Counts counts(PermitQuery query) {
        return permits.counts(query, LocalDate.now(clock));
    }

    /// Takes a paper off the list.
    ///
    /// @throws NoSuchElementException if this business of this person has no such paper on the list
    @Transactional
    @Command(value = "permit-end-settled", by = Role.OFFICER)
    public PermitId settle(PersonId person, BusinessId business, PermitId id, Settled how, Actor by) {
        if (!isHers(person, business) || permits.settle(business, id, how, clock.instant(), by) == 0)
            throw new NoSuchElementException();
        return id;
    }

    /// Puts a paper on the list again that was taken off by mistake. Who took it off stands in the audit trail.
    ///
    /// @throws NoSuchElementException if no such paper of this business of this person was taken off
    @Transactional
    @Command(value = "permit-end-opened-again", by = Role.OFFICER)
    public PermitId openAgain(PersonId person, BusinessId business, PermitId id, Actor by) {
        if (!isHers(person, business) || permits.unsettle(business, id) == 0) throw new NoSuchElementException();
        return id;
    }

    private boolean isHers(PersonId person, BusinessId business) {
        return businesses.of(person).stream().anyMatch(one -> one.id().equals(business));
    }
}
