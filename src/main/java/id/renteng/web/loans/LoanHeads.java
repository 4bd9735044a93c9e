package id.renteng.web.loans;

import id.renteng.banking.Bank;
import id.renteng.banking.BankCode;
import id.renteng.banking.Banks;
import id.renteng.financing.Loan;
import id.renteng.financing.cover.Purse;
import id.renteng.groups.LoanGroups;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Finds the names around a loan.
@Component
public class LoanHeads {

    private final LoanGroups groups;
    private final Banks banks;
    private final People people;
    private final MessageSource texts;

    LoanHeads(LoanGroups groups, Banks banks, People people, MessageSource texts) {
        this.groups = groups;
        this.banks = banks;
        this.people = people;
        this.texts = texts;
    }

    /// @param members whose names the page prints
    public LoanHead of(Loan loan, Collection<PersonId> members) {
        return new LoanHead(
                loan, groups.find(loan.group()).orElseThrow().details().name(), bank(loan.bank()), names(members));
    }

    /// Those of members, and of the purses that can cover as members do.
    private Map<PersonId, String> names(Collection<PersonId> members) {
        var names = new HashMap<PersonId, String>();
        people.all(members).forEach((id, person) -> names.put(id, person.name()));
        var locale = LocaleContextHolder.getLocale();
        for (var purse : Purse.values()) {
            names.put(purse.id(), texts.getMessage("loan.purse." + purse.name(), null, locale));
        }
        return names;
    }

    String bank(String code) {
        return banks.find(new BankCode(code)).map(Bank::name).orElse(code);
    }
}
