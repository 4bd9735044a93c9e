package id.renteng.insight;

/// Which groups of the funnel are meant. An empty text leaves a side open.
///
/// @param place       the first digits of the ward's code: a district or a ward
/// @param trade       the code of a trade
/// @param facilitator the id of the user who formed the group
/// @param bank        the code of a bank
/// @param month       the month in which it was formed, `2026-11`
public record FunnelFilter(String place, String trade, String facilitator, String bank, String month) {

    public static final FunnelFilter ALL = new FunnelFilter("", "", "", "", "");

    boolean lets(FunnelGroup group) {
        return group.kelurahan().startsWith(place)
                && isOpenOr(trade, group.trade())
                && (facilitator.isEmpty()
                        || facilitator.equals(group.facilitator().toString()))
                && isOpenOr(bank, group.bank())
                && (month.isEmpty() || month.equals(group.month().toString()));
    }

    private static boolean isOpenOr(String asked, String found) {
        return asked.isEmpty() || asked.equals(found);
    }
}
