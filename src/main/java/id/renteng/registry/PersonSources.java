package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.SourceRefusal.TwoPeopleChangeIt;
import id.renteng.registry.SourcedFact.Saying;
import id.renteng.registry.SourcedFactTable.Held;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where each fact about a person comes from. Lists that disagree stand side by side; a person decides which holds, and
/// all of them stay.
@Service
public class PersonSources {

    private final SourcedFactTable table;
    private final ImportCommitTable register;
    private final Duplicates duplicates;
    private final Regions regions;
    private final Clock clock;

    PersonSources(
            SourcedFactTable table, ImportCommitTable register, Duplicates duplicates, Regions regions, Clock clock) {
        this.table = table;
        this.register = register;
        this.duplicates = duplicates;
        this.regions = regions;
        this.clock = clock;
    }

    /// The rows of registered lists that speak of her, or of who was merged into her, the oldest first.
    @Transactional(readOnly = true)
    public List<Statement> statements(PersonId person) {
        return table.statements(person);
    }

    /// The facts on which not all say the same.
    @Transactional(readOnly = true)
    public List<SourcedFact> disputed(PersonId person) {
        var statements = table.statements(person);
        return table.held(person).stream()
                .map(held -> fact(held, statements))
                .filter(fact -> fact.sayings().stream().anyMatch(saying -> !saying.holds()))
                .toList();
    }

    /// What was decided so far, the newest first.
    @Transactional(readOnly = true)
    public List<FactChoice> choices(PersonId person) {
        return table.choices(person);
    }

    /// What people said about her and her businesses, not lists: who and when; the newest first.
    @Transactional(readOnly = true)
    public List<SetByHand> byHand(PersonId person) {
        return table.byHand(person);
    }

    /// Has what this row says hold from now on; she is compared with others again. A phone, a birth date and
    /// a sex are refused: two people change them ([KeyChanges], [PersonCorrections]).
    ///
    /// @param business hers, for a fact about a business; otherwise null
    /// @throws NoSuchElementException if the row does not speak of her, or says nothing of it
    @Transactional
    @Command(value = "fact-settled", by = Role.OFFICER)
    public Result<Fact, SourceRefusal> choose(
            PersonId person, Fact fact, @Nullable BusinessId business, ImportId list, int row, Actor by) {
        register.lock();
        var said = table.statements(person).stream()
                .filter(statement -> statement.list().equals(list) && statement.row() == row)
                .filter(statement -> !fact.isOfBusiness() || Objects.equals(statement.business(), business))
                .map(statement -> statement.values().getOrDefault(fact, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
        var held = table.held(person).stream()
                .filter(one -> one.fact() == fact && Objects.equals(one.business(), business))
                .findFirst()
                .orElseThrow();
        if (fact.takesTwoPeople()) return refused(new TwoPeopleChangeIt());
        if (held.value().equals(said)) return done(fact);
        table.hold(held, person, list, row);
        table.remember(held, person, said, list, row, clock.instant(), by);
        if (!fact.isOfBusiness()) duplicates.compareAgain(person);
        return done(fact);
    }

    private SourcedFact fact(Held held, List<Statement> statements) {
        var fact = held.fact();
        var byKey = new LinkedHashMap<String, List<Statement>>();
        speakers(held, statements)
                .filter(statement -> !statement.values().getOrDefault(fact, "").isEmpty())
                .forEach(statement -> byKey.computeIfAbsent(
                                key(fact, statement.values().getOrDefault(fact, "")), none -> new ArrayList<>())
                        .add(statement));
        var sayings = byKey.entrySet().stream()
                .map(said -> new Saying(
                        said.getValue().getFirst().values().getOrDefault(fact, ""),
                        said.getKey().equals(key(fact, held.value())),
                        said.getValue()))
                .toList();
        return new SourcedFact(fact, held.business(), held.businessName(), held.value(), sayings);
    }

    /// By what two values are one; two codes that are one kelurahan today say nothing else.
    private String key(Fact fact, String value) {
        return fact == Fact.KELURAHAN ? regions.codeNow(value) : fact.key(value);
    }

    private static Stream<Statement> speakers(Held held, List<Statement> statements) {
        return statements.stream()
                .filter(statement ->
                        !held.fact().isOfBusiness() || Objects.equals(statement.business(), held.business()));
    }
}
