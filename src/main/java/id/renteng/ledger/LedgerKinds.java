package id.renteng.ledger;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// The books, which name nobody.
@Component
class LedgerKinds implements KeptKinds {

    private static final List<Kind> KINDS = List.of(Kind.of("BOOKS", "ledger_entry", "ledger_posting"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}
