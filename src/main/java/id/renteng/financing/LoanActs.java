package id.renteng.financing;

import static java.util.stream.Collectors.toMap;

import id.renteng.financing.Happening.TakenBack;
import id.renteng.kernel.Actor;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What happened to loans, to read.
@Service
@Transactional(readOnly = true)
public class LoanActs {

    private final ActTable acts;
    private final LoanTable loans;
    private final LoanReach reach;

    LoanActs(ActTable acts, LoanTable loans, LoanReach reach) {
        this.acts = acts;
        this.loans = loans;
        this.reach = reach;
    }

    /// The history of a loan, the latest record first.
    ///
    /// @throws NoSuchElementException if there is no such loan for this actor
    public List<Happening> seenBy(Actor by, LoanId id) {
        reach.mustSee(loans.find(id).orElseThrow(), by);
        return acts.history(id);
    }

    /// What of a loan does not stand any more.
    public Map<ActId, TakenBack> takenBack(Loan loan) {
        return acts.history(loan.id()).stream()
                .filter(act -> act.takenBack().isPresent())
                .collect(toMap(Happening::act, act -> act.takenBack().orElseThrow()));
    }
}
