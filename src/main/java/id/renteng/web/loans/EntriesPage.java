package id.renteng.web.loans;

import id.renteng.ledger.Entry;
import id.renteng.ledger.Posting;
import id.renteng.registry.PersonId;
import java.util.List;

/// What the books say about one loan, in the order it was booked.
public record EntriesPage(LoanHead head, List<Entry> entries) {

    /// Whose money a line is, or nothing where it is about the whole group.
    public String who(Posting line) {
        var payer = line.about().payer();
        var beneficiary = line.about().beneficiary();
        if (payer == null) return "";
        var name = head.name(new PersonId(payer));
        return beneficiary == null || beneficiary.equals(payer)
                ? name
                : name + " → " + head.name(new PersonId(beneficiary));
    }
}
