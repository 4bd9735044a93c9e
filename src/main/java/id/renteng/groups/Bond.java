package id.renteng.groups;

/// What held the members of a loan group together before there was a loan. A group formed only to reach a loan does not
/// answer for each other, so the bond and its age are asked.
///
/// @param since the year it began, 1945 or later
public record Bond(Kind kind, int since) {

    public static final int EARLIEST = 1945;

    public Bond {
        if (since < EARLIEST) throw new IllegalArgumentException("a bond since " + since);
    }

    public enum Kind {
        /// Arisan: they save in turns.
        ARISAN,
        /// One RT: they are neighbours.
        NEIGHBOURS,
        /// They sell in one row of a market.
        MARKET_ROW,
        /// They make or sell the same things.
        TRADE,
        /// Pengajian or another circle of worship.
        WORSHIP
    }
}
