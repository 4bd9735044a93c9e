package id.renteng.financing;

import static id.renteng.ledger.Account.BANK;
import static id.renteng.ledger.Account.FEE_INCOME;
import static id.renteng.ledger.Account.GROUP_RESERVE;
import static id.renteng.ledger.Account.GUARANTEE_FUND;
import static id.renteng.ledger.Account.INSURER;
import static id.renteng.ledger.Account.INTEREST_INCOME;
import static id.renteng.ledger.Account.LOAN_PRINCIPAL;
import static id.renteng.ledger.Account.MEETING_CASH;
import static id.renteng.ledger.Account.MEMBER_ADVANCE;
import static id.renteng.ledger.Account.MEMBER_CLAIM;
import static id.renteng.ledger.Account.MEMBER_DEBT;
import static id.renteng.ledger.Account.MEMBER_SAVINGS;
import static id.renteng.ledger.Account.PAYABLE_TO_COVERERS;
import static id.renteng.ledger.Account.PENALTY_DUE;
import static id.renteng.ledger.Account.PENALTY_INCOME;
import static id.renteng.ledger.Account.RECOVERY_INCOME;
import static id.renteng.ledger.Account.SOCIAL_FUND;
import static id.renteng.ledger.Account.WRITE_OFF_LOSS;

import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.Allocation.Repayment;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.GivenBack;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.Shares;
import id.renteng.financing.cover.Sharing;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.Money;
import id.renteng.ledger.About;
import id.renteng.ledger.Account;
import id.renteng.ledger.Entry;
import id.renteng.ledger.EntryId;
import id.renteng.ledger.Posting;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// How each event is booked, in both books. `docs/accounting` explains every recipe with an example. Pure: it
/// makes entries and books none.
public final class Recipes {

    private Recipes() {}

    /// Each member's part leaves the bank and becomes her principal.
    static Entry payOut(NewLoan loan) {
        return payOut(loan.id(), loan.parts(), loan.terms());
    }

    /// Each member's part leaves the bank and becomes her principal; her share of the fee, if there is one, goes to the
    /// bank the same day.
    ///
    /// @param parts add up to the principal; the fee is shared by them, to the rupiah by largest remainder
    public static Entry payOut(LoanId loan, Map<PersonId, Money> parts, Terms terms) {
        var on = terms.disbursedOn();
        var fees =
                Shares.split(terms.options().fee(), List.copyOf(parts.values())).iterator();
        var lines = new Lines(loan);
        parts.forEach((person, part) -> {
            lines.debit(LOAN_PRINCIPAL, part, person, person);
            lines.credit(BANK, part, person, person);
            var fee = fees.next();
            lines.debit(BANK, fee, person, person);
            lines.credit(FEE_INCOME, fee, person, person);
        });
        return lines.entry("loan-paid-out", loan.value(), on, "Loan paid out");
    }

    /// What is booked for something received.
    static List<Entry> of(LoanId loan, ReceiptId receipt, Received received, LocalDate on) {
        var id = receipt.value();
        return switch (received) {
            case Received.Payment(var paid) -> {
                var payment = payment(loan, receipt, paid, on);
                yield received.amounts().repaid().isPositive()
                        ? List.of(payment, handedOver(loan, receipt, paid.payer(), paid.repayments(), on))
                        : List.of(payment);
            }
            case Received.FromSavings(var used) -> List.of(savingsUsed(loan, receipt, used, on));
            case Received.Cover(var claim, var interest, var _) -> List.of(cover(loan, receipt, claim, interest));
            case Received.PutAside(var person, var into, var amount) ->
                List.of(into.map(purse -> deposited(loan, id, purse, amount, on))
                        .orElseGet(() -> saved(loan, id, person, amount, on)));
        };
    }

    /// The entries that were booked for a receipt.
    static Stream<EntryId> entriesOf(Receipt receipt) {
        var id = receipt.id().value();
        return switch (receipt.kind()) {
            case COVER, PURSE_COVER -> Stream.of(EntryId.of("cover-received", id));
            case SAVINGS_USED -> Stream.of(EntryId.of("savings-used", id));
            case SAVED -> Stream.of(EntryId.of("member-saved", id));
            case RESERVED -> Stream.of(filledEntry(id));
            case PENALTY -> Stream.of(penaltyPaidEntry(id));
            case SAVINGS_BACK, ADVANCE_BACK, RESERVE_BACK ->
                Stream.of(returnedEntry(receipt.act().value()));
            case PAYMENT ->
                receipt.amounts().repaid().isPositive()
                        ? Stream.of(EntryId.of("payment-received", id), EntryId.of("handed-to-coverers", id))
                        : Stream.of(EntryId.of("payment-received", id));
        };
    }

    static EntryId forgivenEntry(UUID act) {
        return EntryId.of("claim-forgiven", act);
    }

    static EntryId sharedEntry(UUID act) {
        return EntryId.of("loss-shared", act);
    }

    /// The principal still owed leaves the assets as a loss. What members owe, to the bank and to each other, stays.
    public static Entry writtenOff(LoanId loan, UUID act, GroupBook book, LocalDate on) {
        var lines = new Lines(loan);
        for (var member : book.members()) {
            lines.debit(WRITE_OFF_LOSS, member.principalOutstanding(), member.person(), member.person());
            lines.credit(LOAN_PRINCIPAL, member.principalOutstanding(), member.person(), member.person());
        }
        return lines.entry("loan-written-off", act, on, "Loan written off");
    }

    /// An entry as it is for a loan that was written off: what the bank gets is income, all of it.
    public static Entry recovered(Entry entry) {
        var lines = entry.postings().stream()
                .map(line -> line.account() == LOAN_PRINCIPAL || line.account() == INTEREST_INCOME
                        ? new Posting(RECOVERY_INCOME, line.side(), line.amount(), line.about())
                        : line)
                .toList();
        return new Entry(entry.id(), entry.valueOn(), entry.memo(), lines);
    }

    /// A member's own payment, or her advance put to use.
    public static Entry payment(LoanId loan, ReceiptId receipt, Allocation paid, LocalDate on) {
        var lines = payment(loan, paid, MEETING_CASH);
        return lines.entry("payment-received", receipt.value(), on, "Payment of a member");
    }

    /// A member's own savings, used for what she is short of.
    public static Entry savingsUsed(LoanId loan, ReceiptId receipt, Allocation paid, LocalDate on) {
        var lines = payment(loan, paid, MEMBER_SAVINGS);
        return lines.entry("savings-used", receipt.value(), on, "Savings of a member used");
    }

    /// What an insurer is to pay for somebody who died: the bank, then those who covered her, then her heirs.
    public static Entry insured(LoanId loan, ReceiptId receipt, Allocation paid, LocalDate on) {
        var lines = payment(loan, paid, INSURER);
        return lines.entry("insurance-due", receipt.value(), on, "Insurance of a member who died");
    }

    private static Lines payment(LoanId loan, Allocation paid, Account from) {
        var lines = new Lines(loan);
        var payer = paid.payer();
        lines.debit(from, paid.received(), payer, payer);
        lines.debit(MEMBER_ADVANCE, paid.advanceUsed(), payer, payer);
        lines.credit(INTEREST_INCOME, paid.interest(), payer, payer);
        lines.credit(LOAN_PRINCIPAL, paid.principal(), payer, payer);
        for (var back : paid.repayments()) {
            lines.credit(owedTo(back.creditor()), back.amount(), payer, back.creditor());
            lines.debit(MEMBER_DEBT, back.amount(), back.creditor(), payer);
            lines.credit(MEMBER_CLAIM, back.amount(), back.creditor(), payer);
        }
        lines.credit(MEMBER_ADVANCE, paid.advance(), payer, payer);
        return lines;
    }

    /// What came back for the coverers is handed to them on the spot. A purse is not handed anything: it has
    /// it.
    ///
    /// @throws IllegalArgumentException if nothing is for a member
    public static Entry handedOver(
            LoanId loan, ReceiptId receipt, PersonId payer, List<Repayment> backs, LocalDate on) {
        var lines = new Lines(loan);
        for (var back : backs) {
            if (Purse.of(back.creditor()).isPresent()) continue;
            lines.debit(PAYABLE_TO_COVERERS, back.amount(), payer, back.creditor());
            lines.credit(MEETING_CASH, back.amount(), payer, back.creditor());
        }
        return lines.entry("handed-to-coverers", receipt.value(), on, "Handed to those who covered");
    }

    /// One member, or a purse, pays for another: the other's loan down, and a claim between the two.
    public static Entry cover(LoanId loan, ReceiptId receipt, Claim claim, Money interest) {
        var lines = new Lines(loan);
        var principal = claim.amount().minus(interest);
        lines.debit(paidFrom(claim.creditor()), claim.amount(), claim.creditor(), claim.debtor());
        lines.credit(INTEREST_INCOME, interest, claim.creditor(), claim.debtor());
        lines.credit(LOAN_PRINCIPAL, principal, claim.creditor(), claim.debtor());
        lines.debit(MEMBER_CLAIM, claim.amount(), claim.creditor(), claim.debtor());
        lines.credit(MEMBER_DEBT, claim.amount(), claim.creditor(), claim.debtor());
        return lines.entry("cover-received", receipt.value(), claim.on(), "Cover for a member");
    }

    /// Money for a purse: the reserve's from the meeting, the guarantor's at the bank.
    public static Entry deposited(LoanId loan, UUID act, Purse purse, Money amount, LocalDate on) {
        var from = purse == Purse.RESERVE ? MEETING_CASH : BANK;
        var lines = new Lines(loan);
        lines.debit(from, amount, purse.id(), purse.id());
        lines.credit(account(purse), amount, purse.id(), purse.id());
        return lines.entry("purse-filled", act, on, "Money put aside for cover");
    }

    static EntryId filledEntry(UUID act) {
        return EntryId.of("purse-filled", act);
    }

    /// What was put aside for a loan that is over goes back: to members from the cash, to a guarantor from the bank.
    public static Entry returned(LoanId loan, UUID act, GivenBack given, LocalDate on) {
        var lines = new Lines(loan);
        given.savings().forEach((person, amount) -> lines.debit(MEMBER_SAVINGS, amount, person, person));
        given.advances().forEach((person, amount) -> lines.debit(MEMBER_ADVANCE, amount, person, person));
        given.reserve().forEach((person, amount) -> lines.debit(GROUP_RESERVE, amount, Purse.RESERVE.id(), person));
        lines.debit(GUARANTEE_FUND, given.guarantor(), Purse.GUARANTOR.id(), Purse.GUARANTOR.id());
        given.savings().forEach((person, amount) -> lines.credit(MEETING_CASH, amount, person, person));
        given.advances().forEach((person, amount) -> lines.credit(MEETING_CASH, amount, person, person));
        given.reserve().forEach((person, amount) -> lines.credit(MEETING_CASH, amount, Purse.RESERVE.id(), person));
        lines.credit(BANK, given.guarantor(), Purse.GUARANTOR.id(), Purse.GUARANTOR.id());
        return lines.entry("purses-returned", act, on, "Savings, advances and reserve given back");
    }

    static EntryId returnedEntry(UUID act) {
        return EntryId.of("purses-returned", act);
    }

    /// What a member puts aside for hard times of her own.
    public static Entry saved(LoanId loan, UUID act, PersonId person, Money amount, LocalDate on) {
        var lines = new Lines(loan);
        lines.debit(MEETING_CASH, amount, person, person);
        lines.credit(MEMBER_SAVINGS, amount, person, person);
        return lines.entry("member-saved", act, on, "Savings of a member");
    }

    /// What is booked when another took a member's place: what was used of her advance, and what went over.
    ///
    /// @param moved the book after it
    public static List<Entry> handedOver(
            LoanId loan, ReceiptId receipt, UUID act, Moved<Allocation> moved, PersonId newcomer, LocalDate on) {
        var leaver = moved.what().payer();
        var entries = new ArrayList<Entry>();
        if (!moved.what().isNothing()) entries.add(payment(loan, receipt, moved.what(), on));
        var taken = moved.book().member(newcomer).orElseThrow();
        if (taken.part().isPositive()) {
            entries.add(replaced(loan, act, leaver, newcomer, taken.principalOutstanding(), taken.advance(), on));
        }
        return entries;
    }

    static EntryId replacedEntry(UUID act) {
        return EntryId.of("member-replaced", act);
    }

    /// Another takes over what is not yet paid of a member's part, with her advance.
    private static Entry replaced(
            LoanId loan, UUID act, PersonId leaver, PersonId newcomer, Money principal, Money advance, LocalDate on) {
        var lines = new Lines(loan);
        lines.debit(LOAN_PRINCIPAL, principal, newcomer, newcomer);
        lines.credit(LOAN_PRINCIPAL, principal, leaver, leaver);
        lines.debit(MEMBER_ADVANCE, advance, leaver, leaver);
        lines.credit(MEMBER_ADVANCE, advance, newcomer, newcomer);
        return lines.entry("member-replaced", act, on, "Part taken over by another");
    }

    /// What late members are charged for a day: owed by them, and by nobody else, to whom the scheme says.
    static Entry charged(LateCharge charge) {
        return charged(charge.loan(), charge.id(), charge.members(), charge.receiver(), charge.day());
    }

    /// @param charge  names the loan and the day
    /// @param members how much each of them is charged
    public static Entry charged(
            LoanId loan, UUID charge, Map<PersonId, Money> members, Penalty.Receiver receiver, LocalDate on) {
        var lines = new Lines(loan);
        var account = account(receiver);
        members.forEach((person, amount) -> {
            lines.debit(PENALTY_DUE, amount, person, person);
            lines.credit(account, amount, person, person);
        });
        return lines.entry("penalty-charged", charge, on, "Penalty for a late day");
    }

    /// A member pays what she was charged for late days.
    public static Entry penaltyPaid(LoanId loan, UUID act, PersonId person, Money amount, LocalDate on) {
        var lines = new Lines(loan);
        lines.debit(MEETING_CASH, amount, person, person);
        lines.credit(PENALTY_DUE, amount, person, person);
        return lines.entry("penalty-paid", act, on, "Penalty paid");
    }

    /// What she was charged is let go by whose it is.
    public static Entry penaltyWaived(
            LoanId loan, UUID act, PersonId person, Money amount, Penalty.Receiver receiver, LocalDate on) {
        var lines = new Lines(loan);
        lines.debit(account(receiver), amount, person, person);
        lines.credit(PENALTY_DUE, amount, person, person);
        return lines.entry("penalty-waived", act, on, "Penalty let go");
    }

    static EntryId penaltyPaidEntry(UUID act) {
        return EntryId.of("penalty-paid", act);
    }

    static EntryId penaltyWaivedEntry(UUID act) {
        return EntryId.of("penalty-waived", act);
    }

    private static Account account(Penalty.Receiver receiver) {
        return switch (receiver) {
            case SOCIAL_FUND -> SOCIAL_FUND;
            case LENDER -> PENALTY_INCOME;
        };
    }

    private static Account paidFrom(PersonId coverer) {
        return Purse.of(coverer).map(Recipes::account).orElse(MEETING_CASH);
    }

    private static Account owedTo(PersonId creditor) {
        return Purse.of(creditor).map(Recipes::account).orElse(PAYABLE_TO_COVERERS);
    }

    private static Account account(Purse purse) {
        return switch (purse) {
            case RESERVE -> GROUP_RESERVE;
            case GUARANTOR -> GUARANTEE_FUND;
        };
    }

    /// The one who covered lets go.
    public static Entry forgiven(LoanId loan, UUID act, List<Claim> claims, LocalDate on) {
        var lines = new Lines(loan);
        close(lines, claims, Claim::open);
        return lines.entry("claim-forgiven", act, on, "Claim forgiven by the one who covered");
    }

    /// The debtor cannot pay: claims on her end, claims among the others even the loss out.
    public static Entry shared(LoanId loan, UUID act, Sharing sharing, LocalDate on) {
        var lines = new Lines(loan);
        close(lines, sharing.lost(), Claim::open);
        for (var claim : sharing.opened()) {
            lines.debit(MEMBER_CLAIM, claim.amount(), claim.creditor(), claim.debtor());
            lines.credit(MEMBER_DEBT, claim.amount(), claim.creditor(), claim.debtor());
        }
        return lines.entry("loss-shared", act, on, "Loss shared among members");
    }

    /// The cash of meetings is brought to the bank.
    public static Entry deposit(LoanId loan, UUID act, Money amount, LocalDate on) {
        var about = About.loan(loan.value());
        return new Entry(
                EntryId.of("cash-deposited", act),
                on,
                "Meeting cash brought to the bank",
                List.of(Posting.debit(BANK, amount, about), Posting.credit(MEETING_CASH, amount, about)));
    }

    private static void close(Lines lines, List<Claim> claims, Function<Claim, Money> amount) {
        for (var claim : claims) {
            lines.debit(MEMBER_DEBT, amount.apply(claim), claim.creditor(), claim.debtor());
            lines.credit(MEMBER_CLAIM, amount.apply(claim), claim.creditor(), claim.debtor());
        }
    }

    /// Gathers lines and leaves out those of zero.
    private record Lines(LoanId loan, List<Posting> all) {

        Lines(LoanId loan) {
            this(loan, new ArrayList<>());
        }

        void debit(Account account, Money amount, PersonId payer, PersonId beneficiary) {
            if (amount.isPositive()) all.add(Posting.debit(account, amount, about(payer, beneficiary)));
        }

        void credit(Account account, Money amount, PersonId payer, PersonId beneficiary) {
            if (amount.isPositive()) all.add(Posting.credit(account, amount, about(payer, beneficiary)));
        }

        Entry entry(String fact, UUID subject, LocalDate on, String memo) {
            return new Entry(EntryId.of(fact, subject), on, memo, all);
        }

        private About about(PersonId payer, PersonId beneficiary) {
            return new About(loan.value(), payer.value(), beneficiary.value());
        }
    }
}
