package id.renteng.financing;

import static id.renteng.financing.BorrowingTown.DAY;
import static id.renteng.financing.BorrowingTown.HEAD;
import static id.renteng.financing.BorrowingTown.OFFICER;
import static id.renteng.financing.BorrowingTown.done;
import static id.renteng.financing.BorrowingTown.member;
import static id.renteng.financing.BorrowingTown.reason;
import static id.renteng.kernel.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.financing.Application.AtBank;
import id.renteng.financing.ApplicationRefusal.AlreadyOpen;
import id.renteng.financing.ApplicationRefusal.ConsentMissing;
import id.renteng.financing.ApplicationRefusal.DateWrong;
import id.renteng.financing.ApplicationRefusal.KeyUsed;
import id.renteng.financing.ApplicationRefusal.NoSuchScheme;
import id.renteng.financing.ApplicationRefusal.NotAMember;
import id.renteng.financing.ApplicationRefusal.NotNow;
import id.renteng.financing.ApplicationRefusal.NotReady;
import id.renteng.financing.ApplicationRefusal.OverCeiling;
import id.renteng.financing.ApplicationRefusal.PartOutside;
import id.renteng.financing.ApplicationRefusal.PartsDoNotAddUp;
import id.renteng.financing.ApplicationRefusal.PurposeMissing;
import id.renteng.financing.ApplicationRefusal.TenorNotAllowed;
import id.renteng.financing.Applications.Wish;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Role;
import id.renteng.readiness.OwnRules;
import id.renteng.readiness.TaskCode;
import id.renteng.readiness.TrainingDemand;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

@SpringBootTest
@Import(BorrowingTown.class)
class ApplicationsTests {

    @Autowired
    BorrowingTown town;

    @Autowired
    Applications applications;

    @Autowired
    Consents consents;

    @Autowired
    Schemes schemes;

    @Test
    void a_draft_is_saved_consented_to_and_sent() {
        var group = town.group();
        var id = done(applications.save(group, town.tenMillion(group), DAY, town.chairOf(group)));
        town.everybodyConsents(id);

        var sent = done(applications.send(id, DAY, IdempotencyKey.random(), town.chairOf(group)));

        assertThat(sent.asked()).isEqualTo(rupiah(10_000_000));
        assertThat(sent.file().reference()).matches("PJ-\\d{6}");
        assertThat(applications.find(id, OFFICER)).containsInstanceOf(AtBank.class);
    }

    @Test
    void sending_twice_with_one_key_gives_the_same_reference_and_with_another_is_refused() {
        var group = town.group();
        var id = town.draft(group);
        town.everybodyConsents(id);
        var key = IdempotencyKey.random();

        var first = done(applications.send(id, DAY, key, OFFICER));
        var second = done(applications.send(id, DAY, key, OFFICER));

        assertThat(second.file().reference()).isEqualTo(first.file().reference());
        assertThat(reason(applications.send(id, DAY, IdempotencyKey.random(), OFFICER)))
                .isEqualTo(new NotNow());
        var other = town.draft(town.group());
        assertThat(reason(applications.send(other, DAY, key, OFFICER))).isEqualTo(new KeyUsed());
    }

    @Test
    void is_not_sent_while_a_task_of_readiness_is_open_and_says_which() {
        var id = town.draft(town.group(false));
        town.everybodyConsents(id);

        assertThat(reason(applications.send(id, DAY, IdempotencyKey.random(), OFFICER)))
                .isEqualTo(new NotReady(TaskCode.ACCOUNTS, Role.OFFICER));
    }

    @Test
    void trained_is_judged_by_the_scheme_that_is_asked() {
        var group = town.group();
        var books = town.asking(new TrainingDemand(Set.of("lwk", "pembukuan"), Set.of(), 0, 0, null));
        var nothing = town.asking(TrainingDemand.NONE);

        assertThat(obstacle(group, town.tenMillion(group, books.id())))
                .isEqualTo(new NotReady(TaskCode.LWK, Role.TRAINER));
        assertThat(applications.schemeAskedBy(group)).contains(books);
        assertThat(obstacle(group, town.tenMillion(group, nothing.id()))).isInstanceOf(ConsentMissing.class);
        assertThat(obstacle(group, town.tenMillion(group))).isInstanceOf(ConsentMissing.class);
    }

    /// The programme asks only for accounts in that year; the scheme also for consent, as no scheme does without.
    @Test
    void a_file_waits_for_what_its_own_scheme_asks() {
        var group = town.group();
        var own = town.asking(new OwnRules(Set.of(TaskCode.PROCEDURE), Set.of(), 0, 0, 0, false));

        assertThat(obstacle(group, town.tenMillion(group, own.id())))
                .isEqualTo(new NotReady(TaskCode.CONSENTS, Role.OFFICER));
        assertThat(applications.schemeAskedBy(group)).contains(own);
        assertThat(obstacle(group, town.tenMillion(group))).isInstanceOf(ConsentMissing.class);
    }

    @Test
    void parts_must_add_up_and_the_difference_is_said() {
        var group = town.group();
        var wish = town.wish(group, 10_000_000, 10, 2_000_000, 2_000_000, 2_000_000, 2_000_000, 1_750_000);
        var id = done(applications.save(group, wish, DAY, OFFICER));

        assertThat(reason(applications.send(id, DAY, IdempotencyKey.random(), OFFICER)))
                .isEqualTo(new PartsDoNotAddUp(rupiah(250_000)));
        assertThat(reason(consents.question(id, town.members(group).getFirst(), OFFICER)))
                .isEqualTo(new ConsentRefusal.PartsDoNotAddUp(rupiah(250_000)));
    }

    @Test
    void the_scheme_sets_ceiling_tenor_and_what_one_member_may_have() {
        var group = town.group();
        var members = town.members(group);
        assertThat(obstacle(group, town.wish(group, 20_000_001, 10, 1, 1, 1, 1, 1)))
                .isEqualTo(new OverCeiling(rupiah(20_000_000)));
        assertThat(obstacle(group, town.wish(group, 10_000_000, 7, 1, 1, 1, 1, 1)))
                .isEqualTo(new TenorNotAllowed(List.of(6, 10, 12)));
        assertThat(obstacle(
                        group, town.wish(group, 10_000_000, 10, 4_000_001, 2_000_000, 2_000_000, 1_000_000, 999_999)))
                .isEqualTo(new PartOutside(members.getFirst(), rupiah(500_000), rupiah(4_000_000)));
        assertThat(obstacle(group, town.wish(group, 10_000_000, 10, 3_000_000, 3_000_000, 3_000_000, 999_999, 1)))
                .isEqualTo(new PartOutside(members.get(4), rupiah(500_000), rupiah(4_000_000)));
    }

    @Test
    void every_member_says_what_it_is_for() {
        var group = town.group();
        var parts = town.members(group).stream()
                .map(member -> new Part(member, rupiah(2_000_000), " "))
                .toList();

        assertThat(obstacle(group, new Wish(town.published(), rupiah(10_000_000), 10, parts)))
                .isEqualTo(new PurposeMissing(parts.getFirst().member()));
    }

    @Test
    void without_every_consent_nothing_is_sent_and_it_says_whose() {
        var group = town.group();
        var id = town.draft(group);
        town.members(group).subList(0, 4).forEach(member -> town.consent(id, member));

        assertThat(reason(applications.send(id, DAY, IdempotencyKey.random(), OFFICER)))
                .isEqualTo(new ConsentMissing(List.of(town.members(group).getLast())));
    }

    @Test
    void consents_lapse_when_an_amount_changes_and_stand_when_only_a_purpose_does() {
        var group = town.group();
        var wish = town.tenMillion(group);
        var id = done(applications.save(group, wish, DAY, OFFICER));
        town.everybodyConsents(id);

        var otherPurpose = wish.parts().stream()
                .map(part -> new Part(part.member(), part.amount(), "gerobak"))
                .toList();
        done(applications.save(group, new Wish(wish.scheme(), wish.total(), 10, otherPurpose), DAY, OFFICER));
        assertThat(consents.current(id, OFFICER)).hasSize(5);

        done(applications.save(group, new Wish(wish.scheme(), wish.total(), 12, otherPurpose), DAY, OFFICER));
        assertThat(consents.current(id, OFFICER)).isEmpty();
    }

    @Test
    void a_member_sees_the_most_she_may_have_to_pay_and_consents_on_her_own_page() {
        var group = town.group();
        var id = town.draft(group);
        var rina = town.members(group).get(1);
        var question = done(consents.question(id, rina, member(rina)));

        assertThat(question.exposure())
                .isEqualTo(new Exposure(
                        rupiah(2_000_000),
                        rupiah(2_050_000),
                        rupiah(205_000),
                        rupiah(10_250_000),
                        rupiah(102_500),
                        rupiah(0),
                        rupiah(205_000)));
        assertThat(question.text().words()).contains("Rp10.250.000", "Rp2.050.000", "Pasal 1282", "Rina Wulandari");
        var at = DAY.atTime(10, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
        var given = done(consents.give(
                id, rina, ConsentMethod.OWN_ACCOUNT, "", question.text().hash(), at, member(rina)));
        assertThat(consents.current(id, OFFICER)).containsEntry(rina, given);
    }

    @Test
    void nobody_consents_for_somebody_else_or_without_a_witness_or_to_another_text() {
        var group = town.group();
        var id = town.draft(group);
        var rina = town.members(group).get(1);
        var hash = done(consents.question(id, rina, OFFICER)).text().hash();
        var at = DAY.atTime(10, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant();

        assertThatThrownBy(() -> consents.give(id, rina, ConsentMethod.OWN_ACCOUNT, "", hash, at, town.chairOf(group)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(reason(consents.give(id, rina, ConsentMethod.OWN_ACCOUNT, "", hash, at, OFFICER)))
                .isEqualTo(new ConsentRefusal.MethodNotYours());
        assertThat(reason(consents.give(id, rina, ConsentMethod.THUMBPRINT, " ", hash, at, OFFICER)))
                .isEqualTo(new ConsentRefusal.WitnessMissing());
        assertThat(reason(consents.give(id, rina, ConsentMethod.THUMBPRINT, "rina wulandari", hash, at, OFFICER)))
                .isEqualTo(new ConsentRefusal.WitnessMissing());
        assertThat(reason(consents.give(id, rina, ConsentMethod.THUMBPRINT, "Aminah", "0".repeat(64), at, OFFICER)))
                .isEqualTo(new ConsentRefusal.TextChanged());
        assertThat(reason(consents.give(
                        id, rina, ConsentMethod.THUMBPRINT, "Aminah", hash, at.minusSeconds(200_000), OFFICER)))
                .isEqualTo(new ConsentRefusal.TimeWrong());
    }

    @Test
    void another_group_is_not_there_and_other_roles_may_not() {
        var group = town.group();
        var id = town.draft(group);
        var stranger = town.chairOf(town.group());

        assertThatThrownBy(() -> applications.send(id, DAY, IdempotencyKey.random(), stranger))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> applications.save(group, town.tenMillion(group), DAY, HEAD))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void only_members_have_parts_one_application_is_open_and_dates_are_past() {
        var group = town.group();
        var stranger = PersonId.random();
        var wish = new Wish(town.published(), rupiah(1), 10, List.of(new Part(stranger, rupiah(1), "x")));
        assertThat(reason(applications.save(group, wish, DAY, OFFICER))).isEqualTo(new NotAMember(stranger));
        assertThat(reason(applications.save(group, town.tenMillion(group), LocalDate.of(2999, 1, 1), OFFICER)))
                .isEqualTo(new DateWrong());
        assertThat(reason(applications.save(group, town.tenMillion(group), LocalDate.of(2022, 1, 1), OFFICER)))
                .isEqualTo(new NoSuchScheme());

        var id = town.sent(group);
        var reference = applications.find(id, OFFICER).orElseThrow().file().reference();
        assertThat(reason(applications.save(group, town.tenMillion(group), DAY, OFFICER)))
                .isEqualTo(new AlreadyOpen(reference));
        done(applications.withdraw(id, DAY, OFFICER));
        assertThat(town.draft(group)).isNotEqualTo(id);
    }

    @Test
    void a_new_version_of_a_scheme_leaves_what_was_agreed() {
        var first = BorrowingTown.scheme();
        done(schemes.publish(first, HEAD));
        var dearer = new Scheme(
                SchemeId.random(),
                first.code(),
                first.name(),
                first.bank(),
                DAY,
                null,
                first.limits(),
                first.pricing(),
                first.cover(),
                first.penalty(),
                first.ladder(),
                first.training(),
                first.ownRules(),
                24,
                first.legalBasis());
        done(schemes.publish(dearer, HEAD));

        assertThat(schemes.find(first.id()).orElseThrow().validUntil()).isEqualTo(DAY);
        assertThat(reason(schemes.publish(dearer, HEAD))).isEqualTo(new SchemeRefusal.NotAfterLastVersion());
        assertThatThrownBy(() -> town.db
                        .sql("update financing_scheme set yearly_rate_bp = 1 where id = :id")
                        .param("id", first.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    private ApplicationRefusal obstacle(id.renteng.groups.LoanGroupId group, Wish wish) {
        var id = done(applications.save(group, wish, DAY, OFFICER));
        return reason(applications.send(id, DAY, IdempotencyKey.random(), OFFICER));
    }
}
