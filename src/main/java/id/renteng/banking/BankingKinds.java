package id.renteng.banking;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// The list of banks.
@Component
class BankingKinds implements KeptKinds {

    private static final List<Kind> KINDS = List.of(Kind.of("RULES", "banking_bank"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}
