package id.renteng.financing;

import id.renteng.financing.cover.Exemption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The columns in which kinds of acts differ.
record ActColumns(
        String kind,
        @Nullable UUID person,
        @Nullable UUID other,
        @Nullable Long amount,
        @Nullable UUID reverses,
        @Nullable String lateMoney) {

    private ActColumns(
            String kind, @Nullable UUID person, @Nullable UUID other, @Nullable Long amount, @Nullable UUID reverses) {
        this(kind, person, other, amount, reverses, null);
    }

    static ActColumns of(Act act) {
        return switch (act) {
            case Act.PaidOut _ -> new ActColumns("PAID_OUT", null, null, null, null);
            case Act.Paid paid ->
                new ActColumns(
                        "PAID",
                        paid.payer().value(),
                        null,
                        paid.amount().rupiah(),
                        null,
                        paid.declared().map(LateMoney::name).orElse(null));
            case Act.Met _ -> new ActColumns("MET", null, null, null, null);
            case Act.Forgave forgave ->
                new ActColumns(
                        "FORGAVE", forgave.debtor().value(), forgave.creditor().value(), null, null);
            case Act.Unable unable -> new ActColumns("UNABLE", unable.debtor().value(), null, null, null);
            case Act.Filled filled ->
                new ActColumns(
                        "FILLED",
                        null,
                        filled.purse().id().value(),
                        filled.amount().rupiah(),
                        null);
            case Act.Died died -> new ActColumns("DIED", died.person().value(), null, null, null);
            case Act.Left left -> new ActColumns("LEFT", left.person().value(), null, null, null);
            case Act.Released released ->
                new ActColumns("RELEASED", released.person().value(), null, null, null);
            case Act.Replaced(var _, var _, var leaver, var newcomer) ->
                new ActColumns("REPLACED", leaver.value(), newcomer.value(), null, null);
            case Act.Exempted(var _, var exemption) -> new ActColumns("EXEMPTED", person(exemption), null, null, null);
            case Act.Returned returned ->
                new ActColumns("RETURNED", null, null, returned.amount().rupiah(), null);
            case Act.PenaltyPaid(var _, var _, var payer, var amount) ->
                new ActColumns("PENALTY_PAID", payer.value(), null, amount.rupiah(), null);
            case Act.PenaltyWaived(var _, var _, var debtor, var amount) ->
                new ActColumns("PENALTY_WAIVED", debtor.value(), null, amount.rupiah(), null);
            case Act.Restructured _ -> new ActColumns("RESTRUCTURED", null, null, null, null);
            case Act.WrittenOff _ -> new ActColumns("WRITTEN_OFF", null, null, null, null);
            case Act.Reversed reversed -> new ActColumns("REVERSED", null, null, null, reversed.act());
        };
    }

    private static @Nullable UUID person(Exemption exemption) {
        return exemption.person().isEmpty() ? null : exemption.person().get().value();
    }
}
