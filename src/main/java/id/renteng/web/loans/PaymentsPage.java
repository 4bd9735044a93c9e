package id.renteng.web.loans;

import id.renteng.financing.cover.Source;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The first step of a meeting sheet: who came and who paid what.
///
/// @param dueOn the due date whose instalments are asked at this meeting
/// @param open  false while the day or the loan does not allow a meeting
public record PaymentsPage(
        LoanHead head, SheetForm form, LocalDate dueOn, List<Row> rows, boolean open, Errors errors) {

    /// @param due  what she has to pay at this meeting, arrears included
    /// @param late of it, what was due before
    /// @param owes what she owes to other members
    public record Row(PersonId person, String name, Money due, Money late, Money owes) {}

    /// The scheme keeps savings of each member.
    public boolean keepsSavings() {
        return sources().contains(Source.SAVINGS);
    }

    /// The scheme keeps a reserve of the group.
    public boolean keepsReserve() {
        return sources().contains(Source.RESERVE);
    }

    private List<Source> sources() {
        return head.loan().rules().choices().sources();
    }

    /// What she agreed to put aside for the group with what is due.
    public Money agreed(Row row) {
        return head.loan().beside().house().reserveOf(row.due(), head.loan().rules());
    }

    public Money asked() {
        return Money.sum(rows, Row::due);
    }

    public Map<String, String> kept() {
        return form.kept(false, "how", "reason", "promised");
    }
}
