package id.renteng.financing;

import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberPart;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.OpenDues;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import org.springframework.stereotype.Component;

/// What a member has open in all loans of her group, also in those that are paid to the bank but not among members.
@Component
class DuesOfLoans implements OpenDues {

    private final LoanTable loans;
    private final LoanBooks books;

    DuesOfLoans(LoanTable loans, LoanBooks books) {
        this.loans = loans;
        this.books = books;
    }

    @Override
    public Dues of(LoanGroupId group, PersonId member) {
        var all = Dues.NONE;
        for (var one : books.read(loans.ofGroup(group))) {
            var book = one.book();
            var part = book.member(member).map(MemberPart::outstanding).orElse(Money.ZERO);
            all = new Dues(
                    all.ownPart().plus(part),
                    all.owes().plus(book.debtsOf(member)),
                    all.isOwed().plus(waitsFor(book, member)));
        }
        return all;
    }

    private static Money waitsFor(GroupBook book, PersonId creditor) {
        return Money.sum(book.claims().stream()
                .filter(claim -> claim.creditor().equals(creditor))
                .map(Claim::open)
                .toList());
    }
}
