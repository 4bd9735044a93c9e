package id.renteng.operation.demo;

import static id.renteng.operation.demo.Teller.choice;
import static id.renteng.operation.demo.Teller.money;
import static id.renteng.operation.demo.Teller.name;

import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.MeetingRefusal.CoverRefused;
import id.renteng.financing.Meetings;
import id.renteng.financing.Receipt;
import id.renteng.financing.RepaymentRefusal.MoreThanOwed;
import id.renteng.financing.Repayments;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.CoverRefusal.AboveMeetingCap;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.ledger.Account;
import id.renteng.ledger.Ledger;
import id.renteng.operation.demo.DemoMeetings.OwnStory;
import id.renteng.operation.demo.Transcript.Cell;
import id.renteng.operation.demo.Transcript.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The third part of the story: twelve meetings. At the third one member is short; others cover her within their caps;
/// what she brings later goes to the bank first and then to those who covered her, oldest first.
class StoryOfTheMeetings {

    private static final String SHORT = "Rina Marlina";
    private static final int FIRST_SHORTFALL = 3;
    private static final int SECOND_SHORTFALL = 4;

    /// What she brings on top of her instalment, by meeting.
    private static final Map<Integer, Money> EXTRA = Map.of(5, Money.rupiah(100_000), 9, Money.rupiah(40_000));

    private final DemoMeetings meetings;
    private final Meetings posted;
    private final Repayments repayments;
    private final Loans loans;
    private final Ledger ledger;

    StoryOfTheMeetings(DemoMeetings meetings, Meetings posted, Repayments repayments, Loans loans, Ledger ledger) {
        this.meetings = meetings;
        this.posted = posted;
        this.repayments = repayments;
        this.loans = loans;
        this.ledger = ledger;
    }

    void tell(Teller teller, Cast cast, LoanId loan) {
        teller.told().section("story.meetings");
        var days = DemoMeetings.dueDates(loans.seenBy(teller.actor(Role.CHAIR), loan));
        for (int number = 1; number <= days.size(); number++) {
            teller.on(days.get(number - 1));
            if (number == FIRST_SHORTFALL) tellAboveCap(teller, cast, loan);
            hold(teller, cast, loan, story(teller, cast, loan, number));
            if (number == FIRST_SHORTFALL)
                bring(teller, cast, loan, teller.today().plusDays(8), Money.rupiah(30_000));
        }
        end(teller, cast, loan);
    }

    private OwnStory story(Teller teller, Cast cast, LoanId loan, int number) {
        var rina = cast.who(SHORT);
        return switch (number) {
            case FIRST_SHORTFALL ->
                new OwnStory(
                        rina,
                        Money.rupiah(50_000),
                        Reason.ILLNESS,
                        Map.of(
                                cast.who("Siti Rahmawati"), Money.rupiah(50_000),
                                cast.who("Dewi Lestari"), Money.rupiah(30_000),
                                cast.who("Ratna Wulandari"), Money.rupiah(20_000)));
            case SECOND_SHORTFALL ->
                new OwnStory(
                        rina,
                        Money.rupiah(100_000),
                        Reason.POOR_SALES,
                        Map.of(
                                cast.who("Yuliana Sari"), Money.rupiah(40_000),
                                cast.who("Fitriani"), Money.rupiah(31_667)));
            default -> {
                var due = file(teller, loan).book().member(rina).orElseThrow().shortfall(teller.today());
                yield new OwnStory(rina, due.plus(EXTRA.getOrDefault(number, Money.ZERO)), Reason.OTHER, Map.of());
            }
        };
    }

    private void tellAboveCap(Teller teller, Cast cast, LoanId loan) {
        var willing = cast.who("Ratna Wulandari");
        var asked = Money.rupiah(100_000);
        var tooMuch = new OwnStory(cast.who(SHORT), Money.rupiah(50_000), Reason.ILLNESS, Map.of(willing, asked));
        var answer = meetings.hold(loan, teller.today(), List.of(tooMuch), teller.actor(Role.CHAIR));
        if (answer instanceof Refused<?, ?>(CoverRefused(var _, AboveMeetingCap(var person, var cap)))) {
            teller.told().say("story.meeting.above-cap", cast.name(person), asked, cap);
        }
    }

    private void hold(Teller teller, Cast cast, LoanId loan, OwnStory story) {
        var chair = teller.actor(Role.CHAIR);
        var id = Steps.done(meetings.hold(loan, teller.today(), List.of(story), chair));
        var meeting = posted.seenBy(chair, id);
        var receipts = posted.receiptsOf(meeting);
        var toBank = Money.sum(receipts, r -> r.amounts().toBank());
        teller.told().say("story.meeting", meeting.number(), meeting.present(), toBank);
        for (var line : meeting.lines()) {
            if (line.shortfall().isEmpty()) continue;
            var why = line.shortfall().get();
            teller.told()
                    .row(
                            "story.meeting.short",
                            cast.name(line.person()),
                            line.paid(),
                            line.due(),
                            choice("story.reason.", why.reason()),
                            why.promisedOn());
        }
        for (var receipt : receipts) tellCover(teller, cast, receipt);
        tellMoved(teller, cast, loan, receipts);
    }

    private static void tellCover(Teller teller, Cast cast, Receipt receipt) {
        if (!receipt.isCover()) return;
        teller.told()
                .row(
                        "story.meeting.cover",
                        cast.name(receipt.payer()),
                        receipt.amounts().received(),
                        cast.name(receipt.beneficiary()));
    }

    /// Where the money of the one with debts went, and who is owed what after it, whenever either changed.
    private void tellMoved(Teller teller, Cast cast, LoanId loan, List<Receipt> receipts) {
        var file = file(teller, loan);
        boolean moved = false;
        for (var receipt : receipts) {
            moved |= receipt.isCover() || receipt.amounts().repaid().isPositive();
            if (receipt.isCover() || !receipt.amounts().repaid().isPositive()) continue;
            teller.told()
                    .row(
                            "story.money",
                            cast.name(receipt.payer()),
                            receipt.amounts().received(),
                            receipt.amounts().toBank(),
                            receipt.amounts().repaid());
        }
        if (!moved) return;
        tellStanding(teller, file);
        tellClaims(teller, cast, file);
        tellBooks(teller, loan);
    }

    private void bring(Teller teller, Cast cast, LoanId loan, LocalDate on, Money amount) {
        teller.on(on);
        tellStanding(teller, file(teller, loan));
        var chair = teller.actor(Role.CHAIR);
        var id = Steps.done(repayments.receive(loan, cast.who(SHORT), amount, on, IdempotencyKey.random(), chair));
        tellMoved(teller, cast, loan, List.of(loans.receipt(chair, id)));
    }

    private void end(Teller teller, Cast cast, LoanId loan) {
        var settled = file(teller, loan);
        teller.told().say(settled.loan().isSettled() ? "story.settled" : "story.not-settled");
        var left = settled.book().debtsOf(cast.who(SHORT));
        teller.told().say("story.still-owed", SHORT, left);
        teller.on(teller.today().plusDays(8));
        tellTooMuch(teller, cast, loan, left.plus(Money.rupiah(10_000)));
        var chair = teller.actor(Role.CHAIR);
        var last = Steps.done(
                repayments.receive(loan, cast.who(SHORT), left, teller.today(), IdempotencyKey.random(), chair));
        tellMoved(teller, cast, loan, List.of(loans.receipt(chair, last)));
        teller.told().say(file(teller, loan).claimsOpen().isZero() ? "story.claims-closed" : "story.claims-open");
    }

    private void tellTooMuch(Teller teller, Cast cast, LoanId loan, Money amount) {
        var answer = repayments.receive(
                loan, cast.who(SHORT), amount, teller.today(), IdempotencyKey.random(), teller.actor(Role.CHAIR));
        if (answer instanceof Refused<?, ?>(MoreThanOwed(var owed))) {
            teller.told().say("story.too-much", SHORT, amount, owed);
        }
    }

    private static void tellStanding(Teller teller, LoanFile file) {
        if (file.overdue().isZero()) teller.told().row("story.standing.good");
        else
            teller.told().row("story.standing.late", file.overdue(), file.days().bank());
    }

    private static void tellClaims(Teller teller, Cast cast, LoanFile file) {
        teller.told().say("story.claims");
        for (var claim : file.book().claims()) tellClaim(teller, cast, claim);
    }

    private static void tellClaim(Teller teller, Cast cast, Claim claim) {
        teller.told()
                .row(
                        "story.claims.row",
                        new Cell(new Day(claim.on()), 11),
                        name(cast.name(claim.debtor())),
                        name(cast.name(claim.creditor())),
                        money(claim.amount()),
                        money(claim.repaid()),
                        money(claim.open()),
                        choice("story.claim.", claim.state()));
    }

    void tellBooks(Teller teller, LoanId loan) {
        teller.told().say("story.books");
        var balances = ledger.balancesOf(loan.value());
        for (var account : Account.values()) {
            var balance = balances.get(account);
            if (balance == null || balance.isZero()) continue;
            teller.told()
                    .row(
                            "story.books.row",
                            account.code().value(),
                            new Cell(choice("story.account.", account), 36),
                            money(balance));
        }
    }

    private LoanFile file(Teller teller, LoanId loan) {
        return loans.seenBy(teller.actor(Role.CHAIR), loan, teller.today());
    }
}
