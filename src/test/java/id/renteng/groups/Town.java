package id.renteng.groups;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Groups for tests, made by commands. Every name is new, so that tests share a database.
public record Town(JdbcClient db, CoachedGroups coached, LoanGroups groups) {

    public static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    public static final Actor HEAD = new Actor(new UUID(0, 2), "Pak Kadis", Role.HEAD, null, null);
    public static final Actor VERIFIER = new Actor(new UUID(0, 3), "Bu Yuliana", Role.VERIFIER, null, null);
    public static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final String LEGOK = "15.71.10.1003";

    public static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 6);
    }

    public CoachedGroupId club(String name, int members) {
        return club(name, LEGOK, members);
    }

    public CoachedGroupId club(String name, String kelurahan, int members) {
        var id = done(coached.register(new NewCoachedGroup(unique(name), kelurahan, "arisan"), MARCH, OFFICER));
        var people = IntStream.rangeClosed(1, members)
                .mapToObj(i -> RegisteredPeople.register(db, name + " Anggota " + i))
                .toList();
        done(coached.addMembers(id, people, MARCH, OFFICER));
        return id;
    }

    /// The first so many members of a club as a loan group; the first three hold the offices.
    public LoanGroupId loanGroup(CoachedGroupId club, int members) {
        var taken = groups.placesOf(coached.members(club)).keySet();
        var people = coached.members(club).stream()
                .filter(person -> !taken.contains(person))
                .limit(members)
                .toList();
        return done(groups.form(asked(club, unique("Kelompok"), people), MARCH, OFFICER));
    }

    public static NewLoanGroup asked(CoachedGroupId within, String name, List<PersonId> people) {
        return new NewLoanGroup(
                within, name, people.get(0), people.get(1), people.get(2), people.subList(3, people.size()));
    }

    /// A club that was proposed and found in order, so that a decree may name it.
    public static CoachedGroupId verified(
            CoachedGroups coached, Verifications verifications, CoachedGroupId club, LocalDate on) {
        done(coached.propose(club, on, OFFICER));
        done(verifications.verify(club, on, VERIFIER));
        return club;
    }

    /// What everybody who is asked says when somebody joins a group.
    public static Acceptance accepted(LoanGroups groups, LoanGroupId group, PersonId newcomer, LocalDate on) {
        var yes = new HashSet<>(groups.find(group).orElseThrow().details().people());
        yes.add(newcomer);
        return new Acceptance(yes, on, "Bu RT");
    }

    /// Another chair, by two people.
    static void changeChair(ChairChanges chairs, LoanGroupId group, Officers officers, LocalDate on) {
        done(chairs.approve(done(chairs.propose(group, officers, on, "Musyawarah anggota", OFFICER)), HEAD));
    }

    public static <T, R> T done(Result<T, R> result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done<T, R>) result).value();
    }
}
