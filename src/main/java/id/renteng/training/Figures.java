package id.renteng.training;

import id.renteng.kernel.Money;
import java.util.List;
import java.util.Optional;

/// The training of one year in numbers: classes whose first session lies in it.
///
/// @param themes    by theme, with seats and cost
/// @param tests     by theme, of those who took both tests
/// @param kecamatan by the code of the kecamatan people live in; empty where it is unknown
/// @param sexes     by sex
/// @param special   by what people need to take part; somebody with two needs counts in both
/// @param people    how many different people had a seat
/// @param repeaters how many of them had more than one
public record Figures(
        int year,
        List<Line> themes,
        List<Tests> tests,
        List<Line> kecamatan,
        List<Line> sexes,
        List<Line> special,
        int people,
        int repeaters) {

    /// @param key    the code of what the line is about
    /// @param seats  offered; 0 where a line is about people
    /// @param filled seats that somebody was enrolled in
    /// @param came   of those, who were present at least once
    /// @param passed of those, who passed a class that is closed
    /// @param cost   of the classes; zero where a line is about people
    public record Line(String key, int seats, int filled, int came, int passed, Money cost) {

        /// What one pass cost, the rest of the division left off; empty if nobody passed or nothing was paid.
        public Optional<Money> costPerPass() {
            if (passed == 0 || cost.rupiah() == 0) return Optional.empty();
            return Optional.of(new Money(cost.rupiah() / passed));
        }
    }

    /// What a class of a theme taught, as far as tests can tell.
    ///
    /// @param filled seats that somebody was enrolled in
    /// @param both   of those, who took the test before and the test after
    /// @param rose   of both, who scored more after
    /// @param before the scores before, of both, added up
    /// @param after  the scores after, of both, added up
    public record Tests(String theme, int filled, int both, int rose, long before, long after) {

        /// Of fewer people a mean says more about them than about the class.
        public static final int MEAN_LEAST = 5;

        /// Whether enough people took both tests for a mean to be told.
        public boolean isEnough() {
            return both >= MEAN_LEAST;
        }

        /// The mean score before, in tenths of a point, half up.
        public long meanBefore() {
            return tenths(before);
        }

        public long meanAfter() {
            return tenths(after);
        }

        /// How much higher the mean is after, in tenths of a point, half away from zero; below zero if it fell.
        public long gain() {
            return after < before ? -tenths(before - after) : tenths(after - before);
        }

        private long tenths(long sum) {
            return (sum * 20 + both) / (both * 2L);
        }
    }

    public Line total() {
        int seats = 0;
        int filled = 0;
        int came = 0;
        int passed = 0;
        long cost = 0;
        for (var line : themes) {
            seats += line.seats();
            filled += line.filled();
            came += line.came();
            passed += line.passed();
            cost = Math.addExact(cost, line.cost().rupiah());
        }
        return new Line("", seats, filled, came, passed, new Money(cost));
    }
}
