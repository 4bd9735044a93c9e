package id.renteng.insight;

import java.util.Comparator;

/// What the funnel is taken apart by: a row for every district, ward, trade and so on that its groups have.
public enum Breakdown {
    KECAMATAN,
    KELURAHAN,
    TRADE,
    /// Who formed the group.
    FACILITATOR,
    BANK,
    /// In which the group was formed.
    MONTH;

    private static final int KECAMATAN_DIGITS = "15.71.10".length();

    /// The row in which a group stands: a code, an id or a month, or [FunnelFilter#NONE] where it has no trade or bank.
    String of(FunnelGroup group) {
        return switch (this) {
            case KECAMATAN, KELURAHAN -> placeOf(group.kelurahan());
            case TRADE -> FunnelFilter.orNone(group.trade());
            case FACILITATOR -> group.facilitator().toString();
            case BANK -> FunnelFilter.orNone(group.bank());
            case MONTH -> group.month().toString();
        };
    }

    /// Whether a row is a part of the city.
    public boolean isPlace() {
        return this == KECAMATAN || this == KELURAHAN;
    }

    String placeOf(String kelurahan) {
        return this == KECAMATAN ? kelurahan.substring(0, KECAMATAN_DIGITS) : kelurahan;
    }

    /// The filter that leaves of these groups only those of one row.
    public FunnelFilter narrow(FunnelFilter to, String row) {
        return switch (this) {
            case KECAMATAN, KELURAHAN -> to.inPlace(row.startsWith(to.place()) ? row : to.place());
            case TRADE -> new FunnelFilter(to.place(), row, to.facilitator(), to.bank(), to.month());
            case FACILITATOR -> new FunnelFilter(to.place(), to.trade(), row, to.bank(), to.month());
            case BANK -> new FunnelFilter(to.place(), to.trade(), to.facilitator(), row, to.month());
            case MONTH -> new FunnelFilter(to.place(), to.trade(), to.facilitator(), to.bank(), row);
        };
    }

    /// Months from the latest back, everything else by how many groups and people there are.
    Comparator<FunnelPart> order() {
        return this == MONTH
                ? Comparator.comparing(FunnelPart::key).reversed()
                : Comparator.comparing(FunnelPart::groups)
                        .thenComparing(FunnelPart::early)
                        .reversed()
                        .thenComparing(FunnelPart::key);
    }
}
