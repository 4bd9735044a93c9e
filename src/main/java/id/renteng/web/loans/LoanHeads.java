package id.renteng.web.loans;

import static java.util.stream.Collectors.toMap;

import id.renteng.banking.Bank;
import id.renteng.banking.BankCode;
import id.renteng.banking.Banks;
import id.renteng.financing.Loan;
import id.renteng.groups.LoanGroups;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Finds the names around a loan.
@Component
public class LoanHeads {

    private final LoanGroups groups;
    private final Banks banks;
    private final People people;

    LoanHeads(LoanGroups groups, Banks banks, People people) {
        this.groups = groups;
        this.banks = banks;
        this.people = people;
    }

    /// @param members whose names the page prints
    public LoanHead of(Loan loan, Collection<PersonId> members) {
        return new LoanHead(
                loan,
                groups.find(loan.group()).orElseThrow().details().name(),
                bank(loan.bank()),
                people.all(members).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, e -> e.getValue().name())));
    }

    String bank(String code) {
        return banks.find(new BankCode(code)).map(Bank::name).orElse(code);
    }
}
