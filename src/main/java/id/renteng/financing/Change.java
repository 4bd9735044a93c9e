package id.renteng.financing;

import id.renteng.financing.BookTable.Row;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Common;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.IdempotencyKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything that one act writes about its loan.
///
/// @param from     how members stand after it, each from a day on
/// @param total    how the loan stands
/// @param common   purses, savings and standings after it
/// @param claimed  how many claims there are after it, with those that did not change
/// @param lastOn   the day of the latest act that stands
/// @param parts    members whose advance, savings or standing changed or who were declared unable
/// @param rows     instalments of which more, or less, is paid
/// @param claims   claims that are new or changed
/// @param receipts the receipts it gave
record Change(
        LoanId loan,
        Act act,
        UUID by,
        List<From> from,
        Standing.Total total,
        Common common,
        int claimed,
        LocalDate lastOn,
        List<MemberPart> parts,
        List<Row> rows,
        List<Claim> claims,
        List<Receipt> receipts,
        Optional<Key> key) {

    /// How a member stands from a day on.
    record From(LocalDate on, Standing standing) {

        static List<From> of(LocalDate on, List<Standing> standings) {
            return standings.stream().map(standing -> new From(on, standing)).toList();
        }
    }

    /// The intention it answers, so that the same one again is answered with the same act.
    ///
    /// @param payload fingerprint of what was asked
    record Key(IdempotencyKey key, String payload) {}

    /// What a key was used for.
    ///
    /// @param payload fingerprint of what was asked
    /// @param made    the id of what came of it
    record Used(String payload, UUID made) {}
}
