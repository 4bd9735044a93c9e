package id.renteng.web.loans;

import id.renteng.financing.BankDecision;
import id.renteng.financing.Correction;
import id.renteng.financing.Handover;
import id.renteng.financing.LoanFile;
import id.renteng.financing.Meeting;
import id.renteng.financing.PenaltyOwed;
import id.renteng.financing.Plan;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.Quality;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.Source;
import id.renteng.financing.schedule.Schedule;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The loan of a group.
///
/// @param claims      empty for a bank, which is told that members covered and not who owes whom
/// @param meetings    newest first, those that were taken back too
/// @param waiting     what waits for a second person
/// @param handover    somebody who is to take a member's place, while the bank has not decided
/// @param bank        what the bank decided on it
/// @param penalties   who was charged for late days and has not paid
/// @param bankView    the reader works for the bank
/// @param mayKeep     the reader may record meetings and payments
/// @param mayReadBook the reader may open the book entries
/// @param mayDeclare  the reader may record that a member cannot pay
public record LoanPage(
        LoanHead head,
        LoanFile file,
        Schedule schedule,
        List<Member> members,
        List<Owed> claims,
        List<Meeting> meetings,
        Undone undone,
        Optional<Correction> waiting,
        Optional<Handover> handover,
        Bank bank,
        Map<PersonId, PenaltyOwed> penalties,
        boolean bankView,
        boolean mayKeep,
        boolean mayReadBook,
        boolean mayDeclare) {

    /// What the bank decided on the loan since its pay-out.
    ///
    /// @param decisions  the latest first
    /// @param formers    the instalments before each restructuring, the oldest first
    /// @param lost       principal written off
    /// @param recovered  what came back since
    /// @param mayPropose the reader may propose a decision, and none waits
    public record Bank(
            List<BankDecision> decisions, List<Plan.Former> formers, Money lost, Money recovered, boolean mayPropose) {

        public Optional<BankDecision> waiting() {
            return decisions.stream().filter(BankDecision::isPending).findFirst();
        }
    }

    /// What the group pays when, as it holds now.
    public Plan plan() {
        return Plan.of(file.book());
    }

    /// @param bank her class as the bank sees her part
    /// @param own  her class as if nobody had covered
    /// @param owes what she owes to other members
    public record Member(
            MemberPart part, String name, List<Mark> marks, DaysPastDue days, Quality bank, Quality own, Money owes) {

        /// What she paid herself.
        public Money paid() {
            return Money.sum(part.rows(), MemberInstalment::own);
        }

        /// What others paid for her.
        public Money covered() {
            return Money.sum(part.rows(), MemberInstalment::covered);
        }
    }

    /// @param mayForgive the reader is the one who covered, and something is open
    public record Owed(Claim claim, String debtor, String creditor, boolean mayForgive) {}

    /// The purses that the scheme keeps.
    public List<Purse> purses() {
        var sources = file.loan().rules().choices().sources();
        return Stream.of(Purse.values())
                .filter(purse -> sources.contains(
                        switch (purse) {
                            case RESERVE -> Source.RESERVE;
                            case GUARANTOR -> Source.GUARANTOR;
                        }))
                .toList();
    }

    public Optional<PenaltyOwed> penaltyOf(Member member) {
        return Optional.ofNullable(penalties.get(member.part().person()));
    }

    public Money savingsOf(Member member) {
        return file.book().common().savingsOf(member.part().person());
    }

    /// Something is put aside.
    public boolean hasKept() {
        var common = file.book().common();
        return Stream.concat(common.purses().values().stream(), common.savings().values().stream())
                .anyMatch(Money::isPositive);
    }

    public boolean isOver() {
        return file.loan().isSettled() && file.claimsOpen().isZero();
    }

    /// True if members ever covered for each other.
    public boolean hasCovers() {
        return !file.book().claims().isEmpty();
    }
}
