package id.renteng.web.loans;

import id.renteng.banking.Bank;
import id.renteng.banking.BankCode;
import id.renteng.banking.Banks;
import id.renteng.financing.Loan;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
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

    private final Loans loans;
    private final LoanGroups groups;
    private final Banks banks;
    private final People people;
    private final MessageSource texts;

    LoanHeads(Loans loans, LoanGroups groups, Banks banks, People people, MessageSource texts) {
        this.loans = loans;
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

    /// The names of the groups of many loans, asked once.
    public Map<LoanId, String> groups(Collection<LoanId> ids) {
        var owners = loans.groupsOf(ids);
        var found = groups.all(owners.values());
        var names = new HashMap<LoanId, String>();
        owners.forEach((loan, id) -> {
            var group = found.get(id);
            if (group != null) names.put(loan, group.details().name());
        });
        return names;
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
