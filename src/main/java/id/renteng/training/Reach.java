package id.renteng.training;

/// How far somebody can go to a class, in words she would use. Metres as the crow flies.
public enum Reach {
    ON_FOOT(1_000),
    KM_3(3_000),
    KM_5(5_000),
    KM_10(10_000),
    /// Also what holds for who did not say.
    ANYWHERE(0);

    private final int metres;

    Reach(int metres) {
        this.metres = metres;
    }

    /// Zero says no limit.
    public int metres() {
        return metres;
    }
}
