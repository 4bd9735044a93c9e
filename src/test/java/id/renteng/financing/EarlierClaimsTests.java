package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Loans whose members let claims go, or were declared unable, before acts were kept.
@SpringBootTest(properties = "renteng.test.city=earlier-claims")
@Import({PaidOut.class, RandomLives.class})
class EarlierClaimsTests {

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    Meetings meetings;

    @Autowired
    Claims claims;

    @Autowired
    Corrections corrections;

    @Autowired
    LoanActs acts;

    @Autowired
    LoanProof proof;

    @Autowired
    JdbcClient db;

    @Test
    void the_migration_finds_them_in_the_ledger_and_in_the_parts_once() throws IOException {
        var covered = paidOut.group("Dahulu 1");
        var random = new Random(3);
        for (int month = 1; month <= 4; month++) {
            var on = ON.plusMonths(month);
            var _ = meetings.post(lives.sheet(covered.loan(), on, random), IdempotencyKey.random(), OFFICER);
        }
        var day = ON.plusMonths(4).plusDays(1);
        var open = lives.book(covered.loan()).claims().stream()
                .filter(claim -> claim.isOpen())
                .toList();
        assertThat(open).hasSizeGreaterThan(1);
        done(claims.declareUnable(covered.loan(), open.getLast().debtor(), day, OFFICER));
        var forgiven = lives.book(covered.loan()).claims().stream()
                .filter(claim -> claim.isOpen())
                .findFirst()
                .orElseThrow();
        var letter = (char) ('A' + covered.people().indexOf(forgiven.creditor()));
        done(claims.forgive(covered.loan(), forgiven.debtor(), day.plusDays(1), covered.member(letter)));
        var alone = paidOut.group("Dahulu 2");
        done(claims.declareUnable(alone.loan(), alone.person('H'), ON.plusDays(3), OFFICER));

        forget();
        assertThat(proof.verify().differences()).isNotEmpty();
        migrate();
        assertThat(proof.verify().differences()).isEmpty();
        migrate();
        assertThat(acts.seenBy(OFFICER, covered.loan()))
                .extracting(Happening::kind)
                .contains(Happening.Kind.FORGAVE, Happening.Kind.UNABLE);
        var earlier = acts.seenBy(OFFICER, covered.loan()).getFirst().act();
        var correction = done(corrections.propose(covered.loan(), earlier, Optional.empty(), "keliru", OFFICER));
        assertThat(corrections.approve(correction, CorrectionsTests.SECOND))
                .isEqualTo(refused(new CorrectionRefusal.NotReversible()));
    }

    /// As it was before acts were kept.
    private void forget() {
        for (var table : new String[] {"financing_standing", "financing_act"}) {
            db.sql("alter table " + table + " disable trigger user").update();
        }
        db.sql("""
                        delete from financing_standing s using financing_act a
                        where a.number = s.act_number and a.kind in ('FORGAVE', 'UNABLE')
                        """).update();
        db.sql("delete from financing_act where kind in ('FORGAVE', 'UNABLE')").update();
        for (var table : new String[] {"financing_standing", "financing_act"}) {
            db.sql("alter table " + table + " enable trigger user").update();
        }
    }

    private void migrate() throws IOException {
        db.sql(new ClassPathResource("db/migration/financing/V209__earlier_forgiveness_and_inability.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }
}
