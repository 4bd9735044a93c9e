package id.renteng.financing;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.PortfolioAtRisk;
import id.renteng.financing.cover.GroupBook;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The portfolio at risk of one day, added up from the books of its loans with the pure arithmetic, to be compared with
/// what the close of that day kept.
final class AtRiskProof {

    private final Map<Key, Sum> sums = new HashMap<>();

    /// @param seen `BANK` or `OWN`
    /// @param days more than so many days late
    record Key(String bank, String seen, int days) {}

    record Sum(long loans, Money principal) {

        static final Sum NONE = new Sum(0, Money.ZERO);

        private Sum plus(Sum other) {
            return new Sum(loans + other.loans, principal.plus(other.principal));
        }
    }

    /// Counts one more loan that ran at the end of the day.
    void add(String bank, GroupBook book, LocalDate day) {
        var whole = DaysPastDue.of(book, day).bank();
        var latest = book.members().stream()
                .mapToInt(member -> DaysPastDue.of(book, member, day).own())
                .max()
                .orElse(0);
        for (int days : PortfolioAtRisk.DAYS) {
            var risk = PortfolioAtRisk.of(List.of(book), days, day);
            if (whole > days) sums.merge(new Key(bank, "BANK", days), new Sum(1, risk.bank()), Sum::plus);
            if (latest > days) sums.merge(new Key(bank, "OWN", days), new Sum(1, risk.own()), Sum::plus);
        }
    }

    /// One sentence for each figure that was kept otherwise.
    List<String> differences(LocalDate day, Map<Key, Sum> kept) {
        return Stream.concat(sums.keySet().stream(), kept.keySet().stream())
                .distinct()
                .filter(key -> !of(sums, key).equals(of(kept, key)))
                .map(key -> "day %s: later than %d days, %s, seen by %s: %s kept, %s by its loans"
                        .formatted(day, key.days(), key.bank(), key.seen(), of(kept, key), of(sums, key)))
                .sorted()
                .toList();
    }

    private static Sum of(Map<Key, Sum> sums, Key key) {
        return sums.getOrDefault(key, Sum.NONE);
    }
}
