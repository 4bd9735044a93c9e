package id.renteng.financing;

import static id.renteng.ledger.Account.BANK;
import static id.renteng.ledger.Account.INTEREST_INCOME;
import static id.renteng.ledger.Account.LOAN_PRINCIPAL;
import static id.renteng.ledger.Account.MEETING_CASH;
import static id.renteng.ledger.Account.MEMBER_ADVANCE;
import static id.renteng.ledger.Account.MEMBER_CLAIM;
import static id.renteng.ledger.Account.MEMBER_DEBT;
import static id.renteng.ledger.Account.PAYABLE_TO_COVERERS;

import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.Allocation.Repayment;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Sharing;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// How each event is booked, in both books. `docs/accounting` explains every recipe with an example.
final class Recipes {

    private Recipes() {}

    /// Each member's part leaves the bank and becomes her principal.
    static Entry payOut(NewLoan loan) {
        var lines = new Lines(loan.id());
        loan.parts().forEach((person, part) -> {
            lines.debit(LOAN_PRINCIPAL, part, person, person);
            lines.credit(BANK, part, person, person);
        });
        return lines.entry("loan-paid-out", loan.id().value(), loan.terms().disbursedOn(), "Loan paid out");
    }

    /// The entries that were booked for a receipt.
    static Stream<EntryId> entriesOf(Receipt receipt) {
        var id = receipt.id().value();
        if (receipt.isCover()) return Stream.of(EntryId.of("cover-received", id));
        var payment = Stream.of(EntryId.of("payment-received", id));
        return receipt.amounts().repaid().isPositive()
                ? Stream.concat(payment, Stream.of(EntryId.of("handed-to-coverers", id)))
                : payment;
    }

    /// A member's own payment, or her advance put to use.
    static Entry payment(LoanId loan, ReceiptId receipt, Allocation paid, LocalDate on) {
        var lines = new Lines(loan);
        var payer = paid.payer();
        lines.debit(MEETING_CASH, paid.received(), payer, payer);
        lines.debit(MEMBER_ADVANCE, paid.advanceUsed(), payer, payer);
        lines.credit(INTEREST_INCOME, paid.interest(), payer, payer);
        lines.credit(LOAN_PRINCIPAL, paid.principal(), payer, payer);
        for (var back : paid.repayments()) {
            lines.credit(PAYABLE_TO_COVERERS, back.amount(), payer, back.creditor());
            lines.debit(MEMBER_DEBT, back.amount(), back.creditor(), payer);
            lines.credit(MEMBER_CLAIM, back.amount(), back.creditor(), payer);
        }
        lines.credit(MEMBER_ADVANCE, paid.advance(), payer, payer);
        return lines.entry("payment-received", receipt.value(), on, "Payment of a member");
    }

    /// What came back for the coverers is handed to them on the spot.
    static Entry handedOver(LoanId loan, ReceiptId receipt, PersonId payer, List<Repayment> backs, LocalDate on) {
        var lines = new Lines(loan);
        for (var back : backs) {
            lines.debit(PAYABLE_TO_COVERERS, back.amount(), payer, back.creditor());
            lines.credit(MEETING_CASH, back.amount(), payer, back.creditor());
        }
        return lines.entry("handed-to-coverers", receipt.value(), on, "Handed to those who covered");
    }

    /// One member pays for another: cash in, the other's loan down, and a claim between the two.
    static Entry cover(LoanId loan, ReceiptId receipt, Claim claim, Money interest) {
        var lines = new Lines(loan);
        var principal = claim.amount().minus(interest);
        lines.debit(MEETING_CASH, claim.amount(), claim.creditor(), claim.debtor());
        lines.credit(INTEREST_INCOME, interest, claim.creditor(), claim.debtor());
        lines.credit(LOAN_PRINCIPAL, principal, claim.creditor(), claim.debtor());
        lines.debit(MEMBER_CLAIM, claim.amount(), claim.creditor(), claim.debtor());
        lines.credit(MEMBER_DEBT, claim.amount(), claim.creditor(), claim.debtor());
        return lines.entry("cover-received", receipt.value(), claim.on(), "Cover for a member");
    }

    /// The one who covered lets go.
    static Entry forgiven(LoanId loan, UUID act, List<Claim> claims, LocalDate on) {
        var lines = new Lines(loan);
        close(lines, claims, Claim::open);
        return lines.entry("claim-forgiven", act, on, "Claim forgiven by the one who covered");
    }

    /// The debtor cannot pay: claims on her end, claims among the others even the loss out.
    static Entry shared(LoanId loan, UUID act, Sharing sharing, LocalDate on) {
        var lines = new Lines(loan);
        close(lines, sharing.lost(), Claim::open);
        for (var claim : sharing.opened()) {
            lines.debit(MEMBER_CLAIM, claim.amount(), claim.creditor(), claim.debtor());
            lines.credit(MEMBER_DEBT, claim.amount(), claim.creditor(), claim.debtor());
        }
        return lines.entry("loss-shared", act, on, "Loss shared among members");
    }

    /// The cash of meetings is brought to the bank.
    static Entry deposit(LoanId loan, UUID act, Money amount, LocalDate on) {
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
