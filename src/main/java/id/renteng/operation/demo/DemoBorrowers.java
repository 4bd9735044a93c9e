package id.renteng.operation.demo;

import id.renteng.financing.LoanId;
import id.renteng.financing.SchemeId;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.People;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Lends to groups and lets each live through its loan.
@Component
class DemoBorrowers {

    private static final int DAYS_BEHIND = 50;

    private final DemoLending lending;
    private final DemoMeetings meetings;
    private final DemoLives lives;
    private final DemoStaff staff;
    private final People people;

    DemoBorrowers(DemoLending lending, DemoMeetings meetings, DemoLives lives, DemoStaff staff, People people) {
        this.lending = lending;
        this.meetings = meetings;
        this.lives = lives;
        this.staff = staff;
        this.people = people;
    }

    /// From the application to today.
    ///
    /// @param number of the contract
    /// @param purses the scheme with savings, a reserve and penalties
    LoanId borrow(
            LoanGroup group,
            DemoLife life,
            String number,
            SchemeId purses,
            LocalDate on,
            LocalDate today,
            Map<Role, Actor> hired) {
        var application = lending.apply(group, keepsPurses(life) ? purses : lending.usual(on), months(life), on, hired);
        lending.approve(application, on.plusDays(4), hired);
        lending.sign(application, number, on.plusDays(7), hired);
        var loan = lending.payOut(group, application, on.plusDays(10), hired);
        live(group, loan, life, today, hired);
        return loan;
    }

    private static boolean keepsPurses(DemoLife life) {
        return life == DemoLife.SETTLED_WITH_PURSES || life == DemoLife.PENALTIES;
    }

    private static int months(DemoLife life) {
        boolean settles = life == DemoLife.SETTLED || life == DemoLife.SETTLED_WITH_PURSES;
        return settles ? 6 : 12;
    }

    private void live(LoanGroup group, LoanId loan, DemoLife life, LocalDate today, Map<Role, Actor> hired) {
        var officer = Objects.requireNonNull(hired.get(Role.OFFICER));
        switch (life) {
            case SETTLED, PAYS -> meetings.all(loan, false, today, officer);
            case COVERED -> meetings.all(loan, true, today, officer);
            case BEHIND -> meetings.all(loan, false, today.minusDays(DAYS_BEHIND), officer);
            case SETTLED_WITH_PURSES -> lives.withPurses(loan, today, officer);
            case AMONG_FRIENDS -> lives.amongFriends(loan, today, officer, welcome(group));
            case PENALTIES -> lives.late(loan, today, officer);
            case DEATH -> lives.withADeath(loan, today, officer);
            case OTHER_TERMS -> lives.withOtherTerms(loan, today, hired);
            case AT_THE_BANK -> lives.waitsForTheBank(loan, today, hired);
            case WRITTEN_OFF -> lives.writtenOff(loan, today, hired);
        }
    }

    /// A chair and a member of one and the same group sign in.
    ///
    /// @return the chair
    private Actor welcome(LoanGroup group) {
        var chair = group.details().holder(Office.CHAIR).orElseThrow();
        var member = group.details().people().getLast();
        staff.welcome(Role.MEMBER, member, people.find(member).orElseThrow().name());
        return staff.welcome(Role.CHAIR, chair, people.find(chair).orElseThrow().name());
    }
}
