package id.renteng.operation.demo;

/// What becomes of the loan of a group that borrows. Most repay quietly; each thing that may happen happens to one.
enum DemoLife {
    /// Six months, everything paid.
    SETTLED,
    /// The same under a scheme with savings and a reserve, which went back at the end.
    SETTLED_WITH_PURSES,
    /// Twelve months, everything paid so far.
    PAYS,
    /// One was short, two covered her, and she paid them back.
    COVERED,
    /// The group of those who sign in as chair and as member.
    AMONG_FRIENDS,
    /// Three owe a penalty for late days.
    PENALTIES,
    /// A member died.
    DEATH,
    /// The bank gave it other instalments.
    OTHER_TERMS,
    /// Nobody has paid for weeks.
    BEHIND,
    /// The same, and the bank thinks of other instalments.
    AT_THE_BANK,
    /// The bank wrote it off.
    WRITTEN_OFF;

    /// What becomes of the group at a place of the list of those who borrow.
    ///
    /// @param settled how many of them have repaid
    /// @param late    how many at the end of the list are behind
    static DemoLife of(int index, int settled, int borrowed, int late) {
        if (index == 0) return AMONG_FRIENDS;
        if (index == 1) return SETTLED_WITH_PURSES;
        if (index < settled) return SETTLED;
        if (index == borrowed - 1) return WRITTEN_OFF;
        return switch (index - settled) {
            case 0 -> PENALTIES;
            case 1 -> DEATH;
            case 2 -> OTHER_TERMS;
            default -> {
                if (index == borrowed - 2) yield AT_THE_BANK;
                if (index >= borrowed - late) yield BEHIND;
                yield index % 3 == 1 ? COVERED : PAYS;
            }
        };
    }

    /// There is only one such group: it does not stand aside for another story.
    boolean isTold() {
        return switch (this) {
            case SETTLED, PAYS, COVERED, BEHIND -> false;
            case SETTLED_WITH_PURSES, AMONG_FRIENDS, PENALTIES, DEATH, OTHER_TERMS, AT_THE_BANK, WRITTEN_OFF -> true;
        };
    }
}
