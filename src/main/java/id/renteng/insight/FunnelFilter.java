package id.renteng.insight;

/// Which groups of the funnel are meant. An empty text leaves a side open; [#NONE] asks for groups without a trade or
/// without a bank.
///
/// @param place       the first digits of the ward's code: a district or a ward
/// @param trade       the code of a trade
/// @param facilitator the id of the user who formed the group
/// @param bank        the code of a bank
/// @param month       the month in which it was formed, `2026-11`
public record FunnelFilter(String place, String trade, String facilitator, String bank, String month) {

    public static final FunnelFilter ALL = new FunnelFilter("", "", "", "", "");

    /// What a group has none of.
    public static final String NONE = "-";

    static String orNone(String found) {
        return found.isEmpty() ? NONE : found;
    }

    /// The same groups, of this place only.
    FunnelFilter inPlace(String other) {
        return new FunnelFilter(other, trade, facilitator, bank, month);
    }

    boolean lets(FunnelGroup group) {
        return group.kelurahan().startsWith(place)
                && isOpenOr(trade, orNone(group.trade()))
                && (facilitator.isEmpty()
                        || facilitator.equals(group.facilitator().toString()))
                && isOpenOr(bank, orNone(group.bank()))
                && (month.isEmpty() || month.equals(group.month().toString()));
    }

    /// Who is in no loan group has a place, and nothing else that could be asked for.
    boolean lets(Unformed club) {
        return club.kelurahan().startsWith(place) && ALL.inPlace(place).equals(this);
    }

    private static boolean isOpenOr(String asked, String found) {
        return asked.isEmpty() || asked.equals(found);
    }
}
