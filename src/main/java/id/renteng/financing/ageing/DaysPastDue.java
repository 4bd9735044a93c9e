package id.renteng.financing.ageing;

import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberPart;
import java.time.LocalDate;

/// How many days the oldest unpaid rupiah is late, in two views that are always both known.
///
/// An instalment due today is not late. An advance counts as used on the due date. The own view gives a member the
/// money she gave herself: to the bank, back to those who covered her, and what they let go; so covering heals the
/// bank's view at once and the own view only when she repays.
///
/// @param bank as the bank sees it, with what others paid
/// @param own  as if nobody had covered; never below `bank`
public record DaysPastDue(int bank, int own) {

    public static final DaysPastDue NONE = new DaysPastDue(0, 0);

    /// One member's days.
    public static DaysPastDue of(GroupBook book, MemberPart member, LocalDate on) {
        return UnpaidSince.of(book, member).on(on);
    }

    /// The group's days: those of its latest member, because the group answers for each.
    public static DaysPastDue of(GroupBook book, LocalDate on) {
        return book.members().stream().map(member -> of(book, member, on)).reduce(NONE, DaysPastDue::max);
    }

    /// The later of both, in each view.
    public DaysPastDue max(DaysPastDue other) {
        return new DaysPastDue(Math.max(bank, other.bank), Math.max(own, other.own));
    }
}
