package id.renteng.financing;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.ledger.Books;
import org.springframework.boot.test.context.TestComponent;

/// Everything that can be proved of loans and books at once.
@TestComponent
class AllBooks {

    private final LoanAudit audit;
    private final LoanProof proof;
    private final Books books;

    AllBooks(LoanAudit audit, LoanProof proof, Books books) {
        this.audit = audit;
        this.proof = proof;
        this.books = books;
    }

    /// What loans say agrees with the ledger and with their acts worked through again, and the ledger with itself.
    void mustAgree() {
        assertThat(audit.differences()).isEmpty();
        assertThat(books.verify().differences()).isEmpty();
        assertThat(proof.verify().differences()).isEmpty();
    }
}
