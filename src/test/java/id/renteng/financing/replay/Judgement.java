package id.renteng.financing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.Sharing;
import id.renteng.financing.cover.Standing;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an event that was done may do and may not; the numbers are those of `docs/joint-liability.md`.
record Judgement(History before, History after, LocalDate on) {

    void of(Event event) {
        switch (event) {
            case Event.Pay pay -> pay(pay);
            case Event.Call(var _, var debtor, var _) -> cover(debtor);
            case Event.Cover(var _, var debtor, var _) -> cover(debtor);
            case Event.Unable(var _, var debtor) -> unable(debtor);
            case Event.Leave(var _, var person) -> {
                assertThat(member(after, person).outstanding()).as("I44").isEqualTo(Money.ZERO);
                assertThat(after.book().debtsOf(person)).as("I44").isEqualTo(Money.ZERO);
            }
            case Event.Fill _,
                    Event.Save _,
                    Event.Reverse _,
                    Event.Die _,
                    Event.Release _,
                    Event.Replace _,
                    Event.Exempt _,
                    Event.Forgive _,
                    Event.Return _,
                    Event.CloseDay _ -> {}
        }
        sideBySide();
    }

    private void pay(Event.Pay pay) {
        var payer = pay.member();
        boolean membersFirst = pay.membersFirst().orElse(rules().membersFirst());
        if (!membersFirst
                && after.book().debtsOf(payer).isLessThan(before.book().debtsOf(payer))) {
            assertThat(member(after, payer).shortfall(on)).as("I32").isEqualTo(Money.ZERO);
        }
        var days = DaysPastDue.of(before.book(), member(before, payer), on);
        var now = DaysPastDue.of(after.book(), member(after, payer), on);
        assertThat(now.bank()).as("I23").isLessThanOrEqualTo(days.bank());
        assertThat(now.own()).as("I23").isLessThanOrEqualTo(days.own());
    }

    private void cover(PersonId debtor) {
        var opened = opened();
        if (kind(debtor) != Standing.Kind.BOUND || rules().degree().value() == 0) {
            assertThat(opened).as("I40, I45").isEmpty();
        }
        for (var claim : opened) {
            if (Purse.of(claim.creditor()).isPresent()) continue;
            var coverer = member(before, claim.creditor());
            assertThat(claim.creditor()).as("I26").isNotEqualTo(debtor);
            assertThat(kind(claim.creditor())).as("I26").isEqualTo(Standing.Kind.BOUND);
            assertThat(coverer.unable() || coverer.shortfall(on).isPositive()).isFalse();
            caps(coverer);
        }
    }

    private void caps(MemberPart coverer) {
        var own = coverer.instalment(on);
        var today = sum(covers(coverer.person()).filter(claim -> claim.on().equals(on)), Claim::amount);
        assertThat(today)
                .as("I27: at one meeting")
                .isLessThanOrEqualTo(own.at(rules().perMeeting(), RoundingMode.DOWN));
        var open = sum(covers(coverer.person()), Claim::open);
        assertThat(open).as("I27: open").isLessThanOrEqualTo(own.times(rules().instalmentsOpen()));
        int inCycle = rules().choices().instalmentsInCycle();
        if (inCycle == 0) return;
        var all = sum(covers(coverer.person()), Claim::amount);
        assertThat(all).as("I27: in the cycle").isLessThanOrEqualTo(own.times(inCycle));
    }

    private void unable(PersonId debtor) {
        var bearers = before.book().members().stream()
                .filter(m -> !m.unable() && !m.person().equals(debtor))
                .filter(m -> kind(m.person()) == Standing.Kind.BOUND || kind(m.person()) == Standing.Kind.RELEASED)
                .toList();
        var lost = before.book().claims().stream()
                .filter(claim -> claim.debtor().equals(debtor) && claim.isOpen())
                .filter(claim -> Purse.of(claim.creditor()).isEmpty())
                .toList();
        Sharing.burdens(bearers, sum(lost.stream(), Claim::open)).forEach((bearer, burden) -> {
            var paid = sum(lost.stream().filter(claim -> claim.creditor().equals(bearer)), Claim::open);
            var reclaims =
                    sum(opened().stream().filter(claim -> claim.creditor().equals(bearer)), Claim::amount);
            var owes = sum(opened().stream().filter(claim -> claim.debtor().equals(bearer)), Claim::amount);
            assertThat(paid.minus(reclaims).plus(owes)).as("I36").isEqualTo(burden);
        });
    }

    /// What came back within one cover is in proportion to what each covered, in however many payments it came.
    private void sideBySide() {
        var covers = after.book().claims().stream()
                .filter(claim -> Purse.of(claim.creditor()).isEmpty())
                .collect(Collectors.groupingBy(claim -> Map.entry(claim.event(), claim.debtor())));
        for (var claims : covers.values()) {
            if (claims.stream()
                    .anyMatch(claim -> claim.forgiven().plus(claim.shared()).isPositive())) continue;
            var whole = big(sum(claims.stream(), Claim::amount));
            var back = big(sum(claims.stream(), Claim::repaid));
            for (var claim : claims) {
                var apart = big(claim.repaid())
                        .multiply(whole)
                        .subtract(big(claim.amount()).multiply(back));
                assertThat(apart.abs()).as("I33").isLessThanOrEqualTo(whole);
            }
        }
    }

    private List<Claim> opened() {
        var now = after.book().claims();
        return now.subList(before.book().claims().size(), now.size());
    }

    private Stream<Claim> covers(PersonId coverer) {
        return after.book().claims().stream()
                .filter(claim -> claim.fromCover() && claim.creditor().equals(coverer));
    }

    private CoverRules rules() {
        return before.book().rules();
    }

    private Standing.Kind kind(PersonId person) {
        return before.book().common().standingOf(person).kind();
    }

    private static MemberPart member(History history, PersonId person) {
        return history.book().member(person).orElseThrow();
    }

    private static Money sum(Stream<Claim> claims, java.util.function.Function<Claim, Money> figure) {
        return Money.sum(claims.map(figure).toList());
    }

    private static BigInteger big(Money money) {
        return BigInteger.valueOf(money.rupiah());
    }
}
