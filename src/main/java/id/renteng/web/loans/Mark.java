package id.renteng.web.loans;

import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How one instalment of one member stands, as a sign with its word: never a colour alone.
public record Mark(MemberInstalment row, Kind kind) {

    public enum Kind {
        PAID("●"),
        COVERED("▲"),
        PARTLY("◐"),
        UNPAID("○"),
        NOT_YET("·");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /// One for each instalment, oldest first. What waits as her advance counts for what fell due.
    public static List<Mark> of(MemberPart part, LocalDate on) {
        var marks = new ArrayList<Mark>();
        var advance = part.advance();
        for (var row : part.rows()) {
            var used = row.isDue(on) ? advance.min(row.left()) : Money.ZERO;
            advance = advance.minus(used);
            marks.add(new Mark(row, kind(row, used, on)));
        }
        return List.copyOf(marks);
    }

    private static Kind kind(MemberInstalment row, Money used, LocalDate on) {
        if (used.isPositive()) return used.equals(row.left()) ? Kind.PAID : Kind.PARTLY;
        return switch (row.state(on)) {
            case PAID -> Kind.PAID;
            case PAID_WITH_COVER -> Kind.COVERED;
            case PARTLY -> Kind.PARTLY;
            case OVERDUE -> row.paid().isZero() ? Kind.UNPAID : Kind.PARTLY;
            case NOT_YET -> Kind.NOT_YET;
        };
    }
}
