package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.registry.ImportCommitTable.Candidate;
import id.renteng.registry.alike.Couple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Registers the accepted rows of an import: decides in memory who is new, then writes with one statement per table.
@Component
class ImportCommit {

    private final ImportCommitTable register;
    private final HouseholdTable households;
    private final RowLikenessTable alike;
    private final ImportTable imports;
    private final Clock clock;

    ImportCommit(
            ImportCommitTable register,
            HouseholdTable households,
            RowLikenessTable alike,
            ImportTable imports,
            Clock clock) {
        this.register = register;
        this.households = households;
        this.alike = alike;
        this.imports = imports;
        this.clock = clock;
    }

    /// @param number the row
    /// @param claim  the how-many-th to claim her NIK
    record NewPersonRow(int number, int claim, String couple) {}

    record NewBusinessRow(int number, PersonId person) {}

    /// @param person whom the row is about
    record KnownRow(int number, PersonId person) {}

    ImportOutcome commit(ImportId id, Progress progress, Actor by) {
        register.lock();
        var decision = new Decision();
        var candidates = register.candidates(id);
        decision.known.putAll(KnownPerson.byNik(register.known(
                candidates.stream().map(Candidate::nik).distinct().toList())));
        candidates.forEach(decision::add);
        var now = clock.instant();
        progress.at(ImportStep.REGISTERING, 0, candidates.size());
        register.insertPeople(id, decision.people, now, by);
        progress.at(ImportStep.REGISTERING, decision.people.size(), candidates.size());
        register.insertBusinesses(id, decision.businesses, now);
        households.putIn(id, decision.everybody, LocalDate.now(clock), now, by);
        alike.handOver(id, now);
        register.markKnown(id, decision.knownRows);
        imports.markCommitted(id, now, by);
        return new ImportOutcome(decision.people.size(), decision.businesses.size(), decision.knownRows.size());
    }

    private static final class Decision {

        private final Map<String, List<KnownPerson>> known = new HashMap<>();
        private final List<NewPersonRow> people = new ArrayList<>();
        private final List<NewBusinessRow> businesses = new ArrayList<>();
        private final List<KnownRow> knownRows = new ArrayList<>();
        private final List<KnownRow> everybody = new ArrayList<>();

        private void add(Candidate row) {
            var claims = known.computeIfAbsent(row.nik(), nik -> new ArrayList<>());
            var person = KnownPerson.meant(claims, row.name()).orElseGet(() -> register(row, claims));
            var about = new KnownRow(row.number(), person.id());
            everybody.add(about);
            if (person.businesses().add(Names.key(row.business()))) {
                businesses.add(new NewBusinessRow(row.number(), person.id()));
            } else {
                knownRows.add(about);
            }
        }

        private KnownPerson register(Candidate row, List<KnownPerson> claims) {
            var claim = claims.stream().mapToInt(KnownPerson::claim).max().orElse(0) + 1;
            var person = new KnownPerson(row.person(), row.name(), row.nik(), claim, new HashSet<>());
            claims.add(person);
            people.add(new NewPersonRow(row.number(), claim, Couple.key(row.name(), row.spouse())));
            return person;
        }
    }
}
