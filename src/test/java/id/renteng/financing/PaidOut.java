package id.renteng.financing;

import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A group of eight that got Rp20,000,000: A to D three million each, E to H two million each; 3 % flat, twelve months.
@TestComponent
public class PaidOut {

    public static final LocalDate ON = LocalDate.of(2025, 1, 6);
    public static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);

    private static final SchemeId BANG_HARTA = new SchemeId(UUID.fromString("b0000000-0000-4000-8000-000000000001"));

    private final CoachedGroups coached;
    private final LoanGroups groups;
    private final LoanOpening opening;
    private final Schemes schemes;
    private final TransactionTemplate transaction;
    private final JdbcClient db;

    PaidOut(
            CoachedGroups coached,
            LoanGroups groups,
            LoanOpening opening,
            Schemes schemes,
            TransactionTemplate transaction,
            JdbcClient db) {
        this.coached = coached;
        this.groups = groups;
        this.opening = opening;
        this.schemes = schemes;
        this.transaction = transaction;
        this.db = db;
    }

    public record Group(LoanId loan, LoanGroupId id, List<PersonId> people) {

        /// @param letter A to H
        public PersonId person(char letter) {
            return people.get(letter - 'A');
        }

        public Actor chair() {
            return new Actor(new UUID(0, 5), "Ibu A", Role.CHAIR, person('A').value(), null);
        }

        public Actor member(char letter) {
            return new Actor(
                    new UUID(0, 6), "Ibu " + letter, Role.MEMBER, person(letter).value(), null);
        }
    }

    public Group group(String name) {
        return group(name, 8);
    }

    /// Ten who got two million each.
    public Group groupOfTen(String name) {
        return group(name, 10);
    }

    /// A group of eight that got its money under this scheme.
    public Group group(String name, Scheme scheme) {
        return group(name, 8, scheme);
    }

    /// A group of eight under a scheme that keeps savings, a reserve and a guarantor's money.
    public Group groupWithPurses(String name) {
        var scheme = BorrowingTown.scheme();
        done(schemes.publish(scheme, new Actor(new UUID(0, 9), "Kepala", Role.HEAD, null, null)));
        return group(name, scheme);
    }

    private Group group(String name, int size) {
        return group(name, size, bangHarta());
    }

    private Scheme bangHarta() {
        return schemes.find(BANG_HARTA).orElseThrow();
    }

    private Group group(String name, int size, Scheme scheme) {
        var people = new ArrayList<PersonId>();
        for (char letter = 'A'; letter <= 'L'; letter++) people.add(RegisteredPeople.register(db, "Ibu " + letter));
        var club =
                done(coached.register(new NewCoachedGroup(name, "15.71.10.1003", "arisan"), ON.minusYears(1), OFFICER));
        done(coached.addMembers(club, people, ON.minusYears(1), OFFICER));
        var members = List.copyOf(people.subList(0, size));
        var id = done(groups.form(
                new NewLoanGroup(
                        club, name + " 01", members.get(0), members.get(1), members.get(2), members.subList(3, size)),
                ON.minusMonths(6),
                OFFICER));
        return lend(id, members, ON, scheme);
    }

    /// She has passed what the scheme asks of every borrower, long before the pay-out.
    public void trained(PersonId person) {
        var held = UUID.randomUUID();
        db.sql("""
                        insert into training_class (id, theme_code, centre_code, seats, planned_by)
                        values (:id, 'lwk', 'kelurahan', 30, :id)
                        """).param("id", held).update();
        db.sql("""
                        insert into training_participant (class_id, person_id, enrolled_on, result, result_on)
                        values (:id, :person, :on, 'PASSED', :on)
                        """)
                .param("id", held)
                .param("person", person.value())
                .param("on", ON.minusMonths(3))
                .update();
        db.sql("update training_class set closed_on = :on where id = :id")
                .param("id", held)
                .param("on", ON.minusMonths(3))
                .update();
    }

    /// Pays out to a group of eight or ten that is there already.
    public Group lend(LoanGroupId id, List<PersonId> members, LocalDate on) {
        return lend(id, members, on, bangHarta());
    }

    private Group lend(LoanGroupId id, List<PersonId> members, LocalDate on, Scheme scheme) {
        done(groups.startCycle(id, on, OFFICER));
        var loan = newLoan(id, members, on, scheme);
        transaction.executeWithoutResult(_ -> opening.payOut(loan, OFFICER));
        return new Group(loan.id(), id, members);
    }

    private static NewLoan newLoan(LoanGroupId group, List<PersonId> members, LocalDate on, Scheme scheme) {
        var parts = new LinkedHashMap<PersonId, Money>();
        for (var member : members)
            parts.put(member, Money.rupiah(members.size() == 8 && parts.size() < 4 ? 3_000_000 : 2_000_000));
        var terms = scheme.pricing().terms(Money.rupiah(20_000_000), 12, on);
        return new NewLoan(LoanId.random(), group, "MITRA", "BPR", scheme, HouseTerms.NONE, terms, parts);
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }
}
