package id.renteng.groups;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.groups.Complaint.Topic;
import id.renteng.groups.Complaint.Verdict;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A complaint goes past the chair and past who formed the group, and is answered within its days.
@SpringBootTest
class ComplaintsTests {

    private static final Actor COLLEAGUE = new Actor(new UUID(0, 12), "Bu Ani", Role.OFFICER, null, null);

    @Autowired
    Complaints complaints;

    @Autowired
    UnnamedComplaints unnamed;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    private Actor member;
    private Actor chair;

    @BeforeEach
    void a_group() {
        var town = new Town(db, coached, groups);
        var people = groups.find(town.loanGroup(town.club("Aduan", 12), 5))
                .orElseThrow()
                .details()
                .people();
        chair = somebody(people.getFirst(), Role.CHAIR);
        member = somebody(people.getLast(), Role.MEMBER);
    }

    @Test
    void it_is_taken_up_decided_by_the_same_person_and_answered() {
        var number = done(complaints.make(Topic.LEVY, "Diminta Rp100.000 oleh ketua", member));
        assertThat(complaints.decide(number, Verdict.FOUNDED, "Terbukti, uang kembali.", COLLEAGUE))
                .isEqualTo(refused(new ComplaintRefusal.NotNow()));
        done(complaints.take(number, COLLEAGUE));
        assertThat(complaints.decide(number, Verdict.FOUNDED, "Terbukti, uang kembali.", HEAD))
                .isEqualTo(refused(new ComplaintRefusal.NotYours()));
        assertThat(complaints.decide(number, Verdict.FOUNDED, "ya", COLLEAGUE))
                .isEqualTo(refused(new ComplaintRefusal.WordsWrong()));
        done(complaints.decide(number, Verdict.FOUNDED, "Terbukti, uang kembali.", COLLEAGUE));

        assertThat(complaints.own(member)).singleElement().isInstanceOf(Complaint.Decided.class);
        assertThat(complaints.take(number, HEAD)).isEqualTo(refused(new ComplaintRefusal.NotNow()));
    }

    @Test
    void chair_former_and_other_wards_never_see_it() {
        var number = done(complaints.make(Topic.CUSTODY, "Buku tabungan dipegang ketua", member));
        assertThat(complaints.own(chair)).isEmpty();
        assertThatThrownBy(() -> complaints.all(chair)).isInstanceOf(NotAllowed.class);
        assertThat(complaints.all(OFFICER)).noneMatch(one -> one.details().number() == number);
        assertThatThrownBy(() -> complaints.seenBy(OFFICER, number)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> complaints.take(number, OFFICER)).isInstanceOf(NoSuchElementException.class);
        var elsewhere = new Actor(new UUID(0, 13), "Bu Eni", Role.OFFICER, null, null, new Area(Set.of("15.71.05")));
        assertThatThrownBy(() -> complaints.seenBy(elsewhere, number)).isInstanceOf(NoSuchElementException.class);
        assertThat(complaints.seenBy(HEAD, number).details().person())
                .isEqualTo(new PersonId(Objects.requireNonNull(member.person())));
    }

    @Test
    void who_cannot_sign_in_complains_to_the_head_and_follows_it_with_her_code() {
        var words = "Ketua Melati memegang semua buku tabungan";
        assertThat(unnamed.make(Topic.CUSTODY, words, "12", Actor.ANYONE))
                .isEqualTo(refused(new ComplaintRefusal.PhoneWrong()));
        var slip = done(unnamed.make(Topic.CUSTODY, words, "0812 3456 7890", Actor.ANYONE));
        long number = Long.parseLong(slip.reference().substring("ADU-".length()));

        assertThat(complaints.all(COLLEAGUE)).noneMatch(one -> one.details().number() == number);
        assertThatThrownBy(() -> complaints.take(number, COLLEAGUE)).isInstanceOf(NoSuchElementException.class);
        assertThat(complaints.seenBy(HEAD, number).details())
                .satisfies(details -> assertThat(details.person()).isNull())
                .satisfies(details -> assertThat(details.phone()).isEqualTo("0812 3456 7890"));
        assertThat(unnamed.follow(slip.reference(), "AAAAAAAAAA")).isEmpty();
        assertThat(unnamed.follow("ADU-" + (number + 1), slip.code())).isEmpty();

        done(complaints.take(number, HEAD));
        done(complaints.decide(number, Verdict.FOUNDED, "Buku sudah kembali ke anggota.", HEAD));
        assertThat(unnamed.follow(slip.reference().toLowerCase(Locale.ROOT), slip.code()))
                .get()
                .isInstanceOf(Complaint.Decided.class);
        var kept = db.sql("select follow_hash from groups_complaint where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(slip.code());
    }

    @Test
    void the_clock_counts_working_days() {
        var friday = LocalDate.of(2026, 11, 27);
        var details =
                new Complaint.Details(1, new PersonId(new UUID(0, 1)), null, Topic.OTHER, "Sepuluh huruf", friday, "");
        assertThat(details.toTakeBy()).isEqualTo(LocalDate.of(2026, 12, 2));
        var received = new Complaint.Received(details);
        assertThat(received.isLate(LocalDate.of(2026, 12, 2))).isFalse();
        assertThat(received.isLate(LocalDate.of(2026, 12, 3))).isTrue();
        assertThat(received.take(new UUID(0, 2), friday).isLate(LocalDate.of(2026, 12, 3)))
                .isFalse();
    }

    private static Actor somebody(PersonId person, Role role) {
        return new Actor(UUID.randomUUID(), "Ibu", role, person.value(), null);
    }
}
