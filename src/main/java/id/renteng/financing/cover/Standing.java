package id.renteng.financing.cover;

import java.time.LocalDate;

/// How a member is bound.
///
/// @param since the first day of it
public record Standing(Kind kind, LocalDate since) {

    /// Bound since the pay-out.
    public static final Standing FOUNDER = new Standing(Kind.BOUND, LocalDate.MIN);

    /// Whether she may be called to cover what fell due on a day: nobody answers for what fell due before
    /// she signed.
    boolean answersFor(LocalDate dueOn) {
        return kind == Kind.BOUND && !dueOn.isBefore(since);
    }

    /// Whether a meeting must say what she did there.
    public boolean comesToMeetings() {
        return kind == Kind.BOUND || kind == Kind.RELEASED;
    }

    /// Whether she bears her part of another's insolvency: also the one whom the bank released (KUHPerdata
    /// 1294).
    boolean bearsLosses() {
        return kind == Kind.BOUND || kind == Kind.RELEASED;
    }

    /// How somebody can stand.
    public enum Kind {
        /// She answers for the others.
        BOUND,
        /// The bank took her out of joint liability (KUHPerdata 1289): she pays her own part only.
        RELEASED,
        /// She paid her part and left; claims in her favour stay.
        LEFT,
        /// She died: nothing more falls due on her, and the scheme says whether anybody covers.
        DIED
    }
}
