package id.renteng.financing;

import id.renteng.financing.LoanBooks.LoanBook;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Purse;
import id.renteng.kernel.Money;
import id.renteng.ledger.Account;
import id.renteng.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Compares what each loan says of itself with what the ledger says of it: principal, advances, savings, reserve,
/// fees, claims, debts, penalties.
@Service
public class LoanAudit {

    private static final int PAGE = 500;

    private final LoanTable loans;
    private final LoanBooks books;
    private final PenaltyTable penalties;
    private final Ledger ledger;

    LoanAudit(LoanTable loans, LoanBooks books, PenaltyTable penalties, Ledger ledger) {
        this.loans = loans;
        this.books = books;
        this.penalties = penalties;
        this.ledger = ledger;
    }

    /// One sentence for each difference; empty when all agrees.
    @Transactional(readOnly = true)
    public List<String> differences() {
        var differences = new ArrayList<String>();
        long before = Long.MAX_VALUE;
        for (var page = loans.list("", "", before, PAGE); !page.isEmpty(); page = loans.list("", "", before, PAGE)) {
            var charged = penalties.totals(page.stream().map(Loan::id).toList());
            for (var read : books.read(page)) {
                differences.addAll(
                        differences(read, charged.getOrDefault(read.loan().id(), Money.ZERO)));
            }
            before = page.getLast().number();
        }
        return differences;
    }

    private List<String> differences(LoanBook read, Money charged) {
        var booked = ledger.balancesOf(read.loan().id().value());
        return expected(read, charged).entrySet().stream()
                .filter(e -> !e.getValue().equals(booked.getOrDefault(e.getKey(), Money.ZERO)))
                .map(e -> "loan %d: %s is %s in the loan and %s in the ledger"
                        .formatted(
                                read.loan().number(),
                                e.getKey(),
                                e.getValue(),
                                booked.getOrDefault(e.getKey(), Money.ZERO)))
                .toList();
    }

    private static Map<Account, Money> expected(LoanBook read, Money charged) {
        var members = read.book().members();
        var principal = Money.sum(members, MemberPart::principalOutstanding);
        var advances = Money.sum(members, MemberPart::advance);
        var claims = Money.sum(read.book().claims(), Claim::open);
        var common = read.book().common();
        return Map.of(
                Account.LOAN_PRINCIPAL,
                read.loan().writtenOffOn().isPresent() ? Money.ZERO : principal,
                Account.GROUP_RESERVE,
                common.in(Purse.RESERVE).negated(),
                Account.GUARANTEE_FUND,
                common.in(Purse.GUARANTOR).negated(),
                Account.MEMBER_SAVINGS,
                Money.sum(common.savings().values()).negated(),
                Account.MEMBER_ADVANCE,
                advances.negated(),
                Account.PAYABLE_TO_COVERERS,
                Money.ZERO,
                Account.FEE_INCOME,
                read.loan().terms().options().fee().negated(),
                Account.PENALTY_DUE,
                charged,
                Account.MEMBER_CLAIM,
                claims,
                Account.MEMBER_DEBT,
                claims.negated());
    }
}
