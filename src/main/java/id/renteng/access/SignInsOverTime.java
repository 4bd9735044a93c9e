package id.renteng.access;

import id.renteng.kernel.OverTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Wrong passwords, and invitations that were used or ran out, of long ago.
@Component
class SignInsOverTime implements OverTime {

    private final FailedSignInTable failures;
    private final InvitationTable invitations;
    private final Clock clock;

    SignInsOverTime(FailedSignInTable failures, InvitationTable invitations, Clock clock) {
        this.failures = failures;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "SIGN_IN";
    }

    @Override
    public Over over(LocalDate until) {
        return new Over(failures.countBefore(begin(until)) + invitations.countBefore(begin(until)), 0);
    }

    @Override
    public int erase(LocalDate until) {
        return failures.eraseBefore(begin(until)) + invitations.eraseBefore(begin(until));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
