package id.renteng.proposing;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Families;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Particulars;
import id.renteng.groups.Town;
import id.renteng.kernel.Result;
import id.renteng.proposing.Portrait.Problem;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.Evidence;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ProposalsTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Autowired
    Proposals proposals;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Families families;

    @Autowired
    Evidence evidence;

    @Autowired
    JdbcClient db;

    private CoachedGroupId club;
    private List<PersonId> people;

    @BeforeEach
    void a_club() {
        club = new Town(db, coached, groups).club("Usulan", 17);
        people = coached.members(club);
    }

    @Test
    void everybody_who_may_borrow_is_proposed_once_and_the_others_are_named_with_the_reason() {
        done(evidence.recordCreditHistory(people.get(0), CreditStatus.S4, Source.IDEB, TODAY, OFFICER));
        done(families.record(new Particulars(people.get(1), Set.of(), true, true, MARCH), Set.of(), OFFICER));
        var proposal = proposed();
        assertThat(proposal.groups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.problems()).isEmpty());
        assertThat(proposal.groups().stream().flatMap(group -> group.people().stream()))
                .containsExactlyInAnyOrderElementsOf(people.subList(2, 17));
        assertThat(proposal.leftOut())
                .containsEntry(people.get(0), LeftOut.CREDIT_HISTORY)
                .containsEntry(people.get(1), LeftOut.STATE)
                .hasSize(2);
    }

    @Test
    void asking_again_with_the_same_people_gives_the_same_groups() {
        assertThat(proposed().groups()).isEqualTo(proposed().groups());
    }

    @Test
    void not_with_him_is_kept_and_a_move_shows_what_it_breaks_before_it_is_made() {
        done(proposals.tell(new Wish(people.get(0), people.get(1), false), OFFICER));
        var proposal = proposed();
        var hers = proposal.groupOf(people.get(0)).orElseThrow();
        var his = proposal.groupOf(people.get(1)).orElseThrow();
        assertThat(hers.number()).isNotEqualTo(his.number());

        var compared = proposals.compare(proposal.id(), people.get(0), his.number());
        assertThat(compared.to()).isEqualTo(his);
        assertThat(compared.toAfter().problems()).contains(Problem.NOT_WITH);
        assertThat(compared.toAfter().people()).contains(people.get(0));
        assertThat(proposals.latest(club).orElseThrow().groups()).isEqualTo(proposal.groups());

        done(proposals.move(proposal.id(), people.get(0), his.number(), OFFICER));
        var after = proposals.latest(club).orElseThrow();
        assertThat(after.groupOf(people.get(0)).orElseThrow()).isEqualTo(compared.toAfter());
        assertThat(proposals.move(proposal.id(), people.get(0), 9, OFFICER))
                .isEqualTo(Result.refused(new ProposalRefusal.NoSuchGroup(9)));
    }

    @Test
    void a_proposed_group_can_be_formed_and_then_leaves_the_proposal() {
        var proposal = proposed();
        var first = proposal.groups().getFirst();
        done(groups.form(Town.asked(club, Town.unique("Usulan"), first.people()), MARCH, OFFICER));
        var left = proposals.latest(club).orElseThrow();
        assertThat(left.group(first.number())).isEmpty();
        assertThat(left.groups()).hasSize(proposal.groups().size() - 1);
        assertThat(proposals.move(proposal.id(), first.people().getFirst(), 1, OFFICER))
                .isEqualTo(Result.refused(
                        new ProposalRefusal.NotSeated(first.people().getFirst())));
    }

    @Test
    void who_joined_after_the_proposal_waits_for_the_next_and_too_few_get_none() {
        proposed();
        var town = new Town(db, coached, groups);
        var late = RegisteredPeople.register(db, "Ibu Baru");
        done(coached.addMembers(club, List.of(late), MARCH, OFFICER));
        assertThat(proposals.latest(club).orElseThrow().leftOut()).containsEntry(late, LeftOut.SINCE);
        assertThat(proposals.propose(town.club("Kecil", 4), 1, OFFICER))
                .isEqualTo(Result.refused(new ProposalRefusal.TooFew(4, 5)));
    }

    private Proposal proposed() {
        done(proposals.propose(club, 1571, OFFICER));
        return proposals.latest(club).orElseThrow();
    }
}
