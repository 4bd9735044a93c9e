package id.renteng.banking;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.banking.BankRefusal.CodeTaken;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The partner banks of the city.
@Service
public class Banks {

    private final BankTable banks;

    Banks(BankTable banks) {
        this.banks = banks;
    }

    /// Adds a partner bank.
    @Transactional
    @Command(
            value = "bank-added",
            by = {Role.HEAD, Role.ADMINISTRATOR})
    public Result<Bank, BankRefusal> add(Bank bank, Actor by) {
        return banks.insert(bank) ? done(bank) : refused(new CodeTaken());
    }

    @Transactional(readOnly = true)
    public Optional<Bank> find(BankCode code) {
        return banks.find(code);
    }

    /// At most 500 banks, by name.
    @Transactional(readOnly = true)
    public List<Bank> all() {
        return banks.all();
    }
}
