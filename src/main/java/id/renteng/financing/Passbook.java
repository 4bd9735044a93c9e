package id.renteng.financing;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One member's own book of one loan: her part, who covered her, whom she covered, and nobody else's.
///
/// @param owes     claims on her, oldest first, settled ones too
/// @param isOwed   claims she has on others
/// @param receipts of money from her or for her, newest first
/// @param penalty  what she was charged for late days and did not pay
public record Passbook(
        Loan loan,
        MemberPart part,
        LocalDate on,
        DaysPastDue days,
        List<Claim> owes,
        List<Claim> isOwed,
        List<Receipt> receipts,
        Optional<PenaltyOwed> penalty) {

    /// The oldest instalment that is not all paid.
    public Optional<MemberInstalment> next() {
        return part.rows().stream().filter(row -> row.left().isPositive()).findFirst();
    }
}
