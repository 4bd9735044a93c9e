package id.renteng.web.loans;

import static java.util.stream.Collectors.toMap;

import id.renteng.financing.Happening.TakenBack;
import id.renteng.financing.Loan;
import id.renteng.financing.LoanActs;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Finds what of a loan was taken back, and by whom.
@Component
public class TakenBacks {

    private final LoanActs acts;
    private final Staff staff;

    TakenBacks(LoanActs acts, Staff staff) {
        this.acts = acts;
        this.staff = staff;
    }

    public Undone of(Loan loan) {
        var backs = acts.takenBack(loan);
        if (backs.isEmpty()) return new Undone(Map.of());
        var names = staff.names(backs.values().stream().map(TakenBack::by));
        return new Undone(backs.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> mark(e.getValue(), names))));
    }

    private static Undone.Mark mark(TakenBack back, Staff.Names names) {
        return new Undone.Mark(back.at(), names.of(back.by()), back.reason(), back.instead());
    }
}
