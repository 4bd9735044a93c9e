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
        return new Undone(
                acts.takenBack(loan).entrySet().stream().collect(toMap(Map.Entry::getKey, e -> mark(e.getValue()))));
    }

    private Undone.Mark mark(TakenBack back) {
        return new Undone.Mark(back.at(), staff.name(back.by()), back.reason(), back.instead());
    }
}
