package id.renteng.financing;

import id.renteng.banking.Banks;
import id.renteng.groups.Formations;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/// Lets the loan begin when its money is paid out: the loan and its books, and the group that now borrows. Part of the
/// transaction in which the pay-out is recorded. The loan keeps the id of its application.
@Component
class LoanStart {

    private final LoanOpening opening;
    private final LoanGroups groups;
    private final Formations formations;
    private final Banks banks;

    LoanStart(LoanOpening opening, LoanGroups groups, Formations formations, Banks banks) {
        this.opening = opening;
        this.groups = groups;
        this.formations = formations;
        this.banks = banks;
    }

    /// @throws IllegalStateException if the group cannot borrow: its members were fixed before the contract
    void of(ApplicationFile file, Contract contract, LocalDate paidOn, Actor by) {
        var lender = banks.find(file.bank()).orElseThrow().type().name();
        var parts = new LinkedHashMap<PersonId, Money>();
        file.parts().forEach(part -> parts.put(part.member(), part.amount()));
        opening.payOut(
                new NewLoan(
                        new LoanId(file.id().value()),
                        file.group(),
                        file.bank().value(),
                        lender,
                        contract.scheme(),
                        HouseTerms.of(formations.charter(file.group())),
                        contract.terms(paidOn),
                        parts),
                by);
        switch (groups.startCycle(file.group(), paidOn, by)) {
            case Result.Done<?, ?> _ -> {}
            case Result.Refused<?, ?>(var reason) ->
                throw new IllegalStateException("group %s cannot borrow: %s".formatted(file.group(), reason));
        }
    }
}
