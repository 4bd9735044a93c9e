package id.renteng.registry;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What all other modules keep about somebody, under every entry that stands for her.
@Service
@Transactional(readOnly = true)
public class Elsewhere {

    private final PersonTable persons;
    private final List<KeptAboutHer> keepers;

    Elsewhere(PersonTable persons, List<KeptAboutHer> keepers) {
        this.persons = persons;
        this.keepers = List.copyOf(keepers);
    }

    /// In the order of time, those of one chapter together.
    public List<KeptAboutHer.Line> of(PersonId person) {
        var entries = persons.entries(person);
        return keepers.stream()
                .flatMap(keeper -> keeper.about(entries).stream())
                .sorted(Comparator.comparing(KeptAboutHer.Line::chapter).thenComparing(KeptAboutHer.Line::from))
                .toList();
    }
}
