package id.renteng.financing;

import id.renteng.registry.KeptAboutHer;
import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// The loans that somebody had or has a part in.
@Component
class LoansOfHer implements KeptAboutHer {

    private final BookTable books;

    LoansOfHer(BookTable books) {
        this.books = books;
    }

    @Override
    public List<Line> about(Collection<PersonId> entries) {
        return books.everOf(entries);
    }
}
