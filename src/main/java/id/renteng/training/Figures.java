package id.renteng.training;

import id.renteng.kernel.Money;
import java.util.List;
import java.util.Optional;

/// The training of one year in numbers: classes whose first session lies in it.
///
/// @param themes    by theme, with seats and cost
/// @param kecamatan by the code of the kecamatan people live in; empty where it is unknown
/// @param sexes     by sex
/// @param special   by what people need to take part; somebody with two needs counts in both
/// @param people    how many different people had a seat
/// @param repeaters how many of them had more than one
public record Figures(
        int year,
        List<Line> themes,
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
