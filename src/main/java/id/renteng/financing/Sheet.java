package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What happened at a meeting of the group: who came, who paid what, why somebody was short, and who stood in for her.
///
/// @param lines  one for every member
/// @param covers in the order they were agreed
public record Sheet(LoanId loan, LocalDate on, List<Line> lines, List<Cover> covers) {

    public Sheet {
        lines = List.copyOf(lines);
        covers = List.copyOf(covers);
    }

    /// One member at the meeting.
    ///
    /// @param paid      zero or more
    /// @param saved     beside that, for hard times of her own
    /// @param reserved  beside that, for the group's reserve
    /// @param shortfall given when she could not pay all that is due
    public record Line(
            PersonId person,
            Presence presence,
            Money paid,
            Money saved,
            Money reserved,
            Optional<Shortfall> shortfall) {

        public Line {
            if (paid.isNegative()) throw new IllegalArgumentException("nobody pays a negative amount: " + paid);
            if (saved.isNegative() || reserved.isNegative()) {
                throw new IllegalArgumentException("nobody puts a negative amount aside: " + saved + ", " + reserved);
            }
        }

        /// With nothing put aside.
        public Line(PersonId person, Presence presence, Money paid, Optional<Shortfall> shortfall) {
            this(person, presence, paid, Money.ZERO, Money.ZERO, shortfall);
        }

        /// All she gave.
        public Money given() {
            return paid.plus(saved).plus(reserved);
        }
    }

    public enum Presence {
        PRESENT,
        /// Absent, and said so before.
        EXCUSED,
        ABSENT
    }

    /// Why she was short and when she means to pay.
    ///
    /// @param promisedOn after the meeting
    public record Shortfall(Reason reason, LocalDate promisedOn) {}

    /// Why somebody was short: no blame, and nothing about her health in detail.
    public enum Reason {
        POOR_SALES,
        ILLNESS,
        FAMILY,
        CUSTOMER_PAYS_LATE,
        FLOOD_OR_FIRE,
        MOVED_AWAY,
        OTHER
    }

    /// One member pays for another.
    ///
    /// @param amount  above zero
    /// @param consent how the coverer herself agreed; absent when she did not
    public record Cover(PersonId debtor, PersonId coverer, Money amount, Optional<CoverConsent> consent) {

        public Cover {
            if (!amount.isPositive()) throw new IllegalArgumentException("a cover is above zero: " + amount);
        }
    }

    /// How a coverer agreed.
    public enum CoverConsent {
        /// She said so before the meeting.
        SPOKEN,
        /// She signed the paper sheet.
        SIGNED
    }
}
