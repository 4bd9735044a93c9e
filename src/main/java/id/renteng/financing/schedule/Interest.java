package id.renteng.financing.schedule;

/// The interest, or margin, of each row. Rows must be asked for in their order.
sealed interface Interest {

    /// @param balance   the principal owed before the row
    /// @param numerator the part of a year since the row before, by the day count
    long of(int no, long balance, long numerator);

    static Interest of(Terms terms) {
        return switch (terms.method()) {
            case ANNUITY, EQUAL_PRINCIPAL -> new OnBalance(terms);
            case FLAT, QARDH -> new Flat(terms, total(terms));
            case MURABAHAH -> {
                var margin = terms.options().margin();
                yield new Margin(terms, margin.isZero() ? total(terms) : margin.rupiah());
            }
        };
    }

    /// A year's rate on an amount, for a part of a year.
    private static long yearly(Terms terms, long amount, long numerator) {
        return Fraction.round(
                amount,
                terms.annualRate().value() * numerator,
                10_000L * terms.dayCount().perYear(terms.frequency()),
                terms.options().rounding());
    }

    /// Interest on the whole first principal for all rows that bear interest, rounded once.
    private static long total(Terms terms) {
        if (terms.annualRate().value() == 0) return 0;
        int free = terms.graceInterest();
        long numerator = 0;
        if (terms.dayCount() == DayCount.EQUAL_PERIODS) {
            numerator = terms.installments() - free;
        } else {
            var from = free == 0 ? terms.disbursedOn() : terms.agreedOn(free);
            for (int no = free + 1; no <= terms.installments(); no++) {
                var to = terms.agreedOn(no);
                numerator += terms.dayCount().between(from, to);
                from = to;
            }
        }
        return yearly(terms, terms.principal().rupiah(), numerator);
    }

    /// Interest on what is still owed.
    record OnBalance(Terms terms) implements Interest {

        @Override
        public long of(int no, long balance, long numerator) {
            return no <= terms.graceInterest() ? 0 : yearly(terms, balance, numerator);
        }
    }

    /// Interest on the whole first principal; the last row takes the rest of the total.
    final class Flat implements Interest {

        private final Terms terms;
        private long left;

        Flat(Terms terms, long total) {
            this.terms = terms;
            this.left = total;
        }

        @Override
        public long of(int no, long balance, long numerator) {
            if (no <= terms.graceInterest()) return 0;
            long due = no == terms.installments()
                    ? left
                    : Math.min(left, yearly(terms, terms.principal().rupiah(), numerator));
            left -= due;
            return due;
        }
    }

    /// A fixed margin, the same in every row; the last row takes the rest.
    final class Margin implements Interest {

        private final Terms terms;
        private final long each;
        private long left;

        Margin(Terms terms, long total) {
            this.terms = terms;
            this.left = total;
            int rows = Math.max(1, terms.installments() - terms.graceInterest());
            this.each = Fraction.round(total, 1, rows, terms.options().rounding());
        }

        @Override
        public long of(int no, long balance, long numerator) {
            if (no <= terms.graceInterest()) return 0;
            long due = no == terms.installments() ? left : Math.min(left, each);
            left -= due;
            return due;
        }
    }
}
