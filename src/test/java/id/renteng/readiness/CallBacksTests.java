package id.renteng.readiness;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.CallBack.Outcome;
import id.renteng.readiness.CallBackRefusal.DayHasSeed;
import id.renteng.readiness.CallBackRefusal.NoSeedPublished;
import id.renteng.readiness.CallBackRefusal.NotAhead;
import id.renteng.readiness.CallBackRefusal.NotByYou;
import id.renteng.readiness.CallBackRefusal.NoteMissing;
import id.renteng.readiness.CallBackRefusal.NothingToDraw;
import id.renteng.readiness.Visit.Verdict;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Draws take the oldest seed of the whole city.
@SpringBootTest(properties = "renteng.test.city=call-backs")
class CallBacksTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final Actor VISITOR = new Actor(new UUID(0, 31), "Yuli", Role.VERIFIER, null, null);
    private static final Actor OTHER = new Actor(new UUID(0, 32), "Tono", Role.VERIFIER, null, null);

    @Autowired
    CallBacks callBacks;

    @Autowired
    Evidence evidence;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    @Test
    void a_tenth_and_at_least_one_is_drawn_and_the_seed_draws_the_same_again() {
        var members = Stream.generate(PersonId::random).limit(10).toList();
        assertThat(Sample.of(members, 1571)).hasSize(1).isEqualTo(Sample.of(members.reversed(), 1571));
        assertThat(Sample.of(members.subList(0, 5), 1)).hasSize(1);
        var many = Stream.generate(PersonId::random).limit(31).toList();
        assertThat(Sample.of(many, 1)).hasSize(4).isNotEqualTo(Sample.of(many, 2));
    }

    @Test
    void a_seed_is_published_for_a_day_to_come_and_does_not_change() {
        var day = TODAY.plusDays(3);
        assertThat(callBacks.publish(99, TODAY, HEAD)).isEqualTo(Result.refused(new NotAhead()));
        done(callBacks.publish(99, day, HEAD));
        assertThat(callBacks.publish(100, day, HEAD)).isEqualTo(Result.refused(new DayHasSeed()));
        assertThat(callBacks.seeds()).contains(new Seed(99, Optional.of(TODAY), day, Optional.empty()));
        assertThatThrownBy(() ->
                        db.sql("update readiness_call_back_seed set seed = 1").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void draws_of_before_seeds_were_published_stay_readable() {
        var before = LocalDate.of(2026, 11, 20);
        db.sql("""
                insert into readiness_call_back_draw (seed, drawn_on, drawn_by)
                values (1571, :on, gen_random_uuid())
                """).param("on", before).update();
        assertThat(callBacks.seeds()).contains(new Seed(1571, Optional.empty(), before, Optional.of(before)));
    }

    /// As the head published it then.
    private void published(long seed, LocalDate on, LocalDate forDay) {
        db.sql("""
                        insert into readiness_call_back_seed (seed, for_day, published_on, published_by)
                        values (:seed, :day, :on, :by)
                        """)
                .param("seed", seed)
                .param("day", forDay)
                .param("on", on)
                .param("by", HEAD.user())
                .update();
    }

    @Test
    void who_visited_her_does_not_ask_her_again_and_a_difference_is_written() {
        var melati = visitedGroup();
        assertThat(callBacks.draw(HEAD)).isEqualTo(Result.refused(new NoSeedPublished()));
        published(20261128, TODAY.minusDays(2), TODAY.minusDays(1));
        published(7, TODAY.minusDays(1), TODAY);
        done(callBacks.draw(HEAD));
        assertThat(callBacks.draw(HEAD)).isEqualTo(Result.refused(new NothingToDraw()));
        assertThat(callBacks.seeds())
                .contains(
                        new Seed(20261128, Optional.of(TODAY.minusDays(2)), TODAY.minusDays(1), Optional.of(TODAY)),
                        new Seed(7, Optional.of(TODAY.minusDays(1)), TODAY, Optional.empty()));
        var drawn = callBacks.list(HEAD).stream()
                .filter(one -> one.group().equals(melati))
                .findFirst()
                .orElseThrow();
        assertThat(drawn.person())
                .isEqualTo(Sample.of(members(melati), 20261128).getFirst());
        assertThat(answer(drawn, Outcome.CONFIRMED, "", VISITOR)).isEqualTo(Result.refused(new NotByYou()));
        assertThat(answer(drawn, Outcome.DIFFERS, " ", OTHER)).isEqualTo(Result.refused(new NoteMissing()));
        done(answer(drawn, Outcome.NOT_REACHED, "", OTHER));
        done(answer(drawn, Outcome.DIFFERS, "Dimintai uang Rp50.000", OTHER));
    }

    private Result<CallBack, CallBackRefusal> answer(CallBack drawn, Outcome outcome, String note, Actor by) {
        return callBacks.record(drawn.draw(), drawn.person(), outcome, note, by);
    }

    private LoanGroupId visitedGroup() {
        var town = new Town(db, coached, groups);
        var id = town.loanGroup(town.club("Panggil", 5), 5);
        for (var member : members(id)) {
            done(evidence.recordVisit(
                    id, new Visit(member, Verdict.FIT, "", true, Optional.empty(), TODAY, VISITOR.user()), VISITOR));
        }
        return id;
    }

    private List<PersonId> members(LoanGroupId id) {
        return groups.find(id).orElseThrow().details().people();
    }
}
