package id.renteng.financing.replay;

import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Purse;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Something that happens in the life of a loan. Amounts are above zero.
public sealed interface Event {

    /// The day it counts for.
    LocalDate on();

    /// A member brings money.
    ///
    /// What it brings in from outside the group's books, before anything is decided.
    default Money brings() {
        return switch (this) {
            case Pay pay -> pay.amount();
            case Fill fill -> fill.amount();
            case Save save -> save.amount();
            case Die die -> die.insurance();
            case Cover _,
                    Call _,
                    Reverse _,
                    Unable _,
                    Leave _,
                    Release _,
                    Replace _,
                    Exempt _,
                    Forgive _,
                    Return _,
                    CloseDay _ -> Money.ZERO;
        };
    }

    /// @param membersFirst what she declares, if she declares anything (KUHPerdata 1396)
    record Pay(LocalDate on, PersonId member, Money amount, Optional<Boolean> membersFirst) implements Event {}

    /// Those named, each having agreed, pay for a member; a purse by its own id.
    record Cover(LocalDate on, PersonId member, Map<PersonId, Money> by) implements Event {

        public Cover {
            by = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(by));
        }
    }

    /// The sources of the scheme are called in their order for what a member is short of.
    record Call(LocalDate on, PersonId member, Map<PersonId, Money> pledges) implements Event {

        public Call {
            pledges = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(pledges));
        }
    }

    /// Money for a purse.
    record Fill(LocalDate on, Purse purse, Money amount) implements Event {}

    /// A member saves for hard times of her own.
    record Save(LocalDate on, PersonId member, Money amount) implements Event {}

    /// An earlier event is taken back.
    ///
    /// @param event its number, from 1
    record Reverse(LocalDate on, int event) implements Event {}

    /// The group declares that a member cannot pay.
    record Unable(LocalDate on, PersonId member) implements Event {}

    /// @param insurance what an insurer pays; zero without
    record Die(LocalDate on, PersonId member, Money insurance) implements Event {}

    record Leave(LocalDate on, PersonId member) implements Event {}

    /// The bank takes a member out of joint liability.
    record Release(LocalDate on, PersonId member) implements Event {}

    record Replace(LocalDate on, PersonId member, PersonId newcomer) implements Event {}

    /// @param member whose shortfall nobody is called for; absent for everybody's
    /// @param until  the last day; absent if it does not end
    record Exempt(LocalDate on, Cause cause, Optional<PersonId> member, Optional<LocalDate> until) implements Event {}

    /// The one who covered lets go of all she may reclaim from a member.
    record Forgive(LocalDate on, PersonId member, PersonId by) implements Event {}

    /// What was put aside goes back, the loan being over.
    ///
    /// @param putIn what each is known to have put into the reserve; empty: shared by parts
    record Return(LocalDate on, Map<PersonId, Money> putIn) implements Event {

        public Return {
            putIn = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(putIn));
        }
    }

    /// Advances are used for what is due, and nothing more is dated on this day or before it.
    record CloseDay(LocalDate on) implements Event {}
}
