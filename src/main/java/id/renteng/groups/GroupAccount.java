package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The account that keeps the cash of a loan group. A loan never comes here: it is paid to each member's own account.
///
/// @param numberMasked `••••••1571`
/// @param holder       the name as the bank has it
/// @param signatories  chair and treasurer when it was recorded, who sign together; empty while it is noted with a
///                     draft
/// @param recordedBy   the user who read it first
public record GroupAccount(
        GroupAccountId id,
        String bankName,
        String numberMasked,
        String holder,
        LocalDate openedOn,
        List<PersonId> signatories,
        UUID recordedBy) {

    public GroupAccount {
        signatories = List.copyOf(signatories);
    }

    /// Whether bank, holder and day are just these.
    public boolean says(String bank, String name, LocalDate opened) {
        return bankName.equals(bank) && holder.equals(name) && openedOn.equals(opened);
    }

    /// Whether today's chair and treasurer are the ones the bank knows. After an office changed hands the bank is told
    /// first, and the account recorded anew.
    public boolean isSignedBy(LoanGroup.Details group) {
        return group.holder(Office.CHAIR).filter(signatories::contains).isPresent()
                && group.holder(Office.TREASURER).filter(signatories::contains).isPresent();
    }
}
