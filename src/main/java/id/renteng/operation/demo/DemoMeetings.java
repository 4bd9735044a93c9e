package id.renteng.operation.demo;

import id.renteng.financing.LoanFile;
import id.renteng.financing.LoanId;
import id.renteng.financing.Loans;
import id.renteng.financing.MeetingId;
import id.renteng.financing.MeetingRefusal;
import id.renteng.financing.Meetings;
import id.renteng.financing.Sheet;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Holds the meetings of groups that repay. Everybody brings what she owes to the bank and to those who covered her,
/// but for whoever has another story that day.
@Component
class DemoMeetings {

    private static final int MEETING_OF_THE_SHORTFALL = 3;
    private static final int DAYS_UNTIL_PROMISED = 21;

    private final Loans loans;
    private final Meetings meetings;

    DemoMeetings(Loans loans, Meetings meetings) {
        this.loans = loans;
        this.meetings = meetings;
    }

    /// Somebody who brings another amount than she owes.
    ///
    /// @param coveredBy who pays how much of what is then missing
    record OwnStory(PersonId person, Money brings, Reason reason, Map<PersonId, Money> coveredBy) {

        OwnStory {
            coveredBy = Map.copyOf(coveredBy);
        }
    }

    /// What everybody who pays all puts aside as well.
    record Aside(Money saved, Money reserved) {

        static final Aside NOTHING = new Aside(Money.ZERO, Money.ZERO);
    }

    /// Holds the meeting of every due date up to a day. At the third, where the story says so, one member is short;
    /// two others cover her, and at the fourth she pays back.
    void all(LoanId loan, boolean oneIsShort, LocalDate last, Actor by) {
        var days = dueDates(loans.seenBy(by, loan)).stream()
                .filter(day -> !day.isAfter(last))
                .toList();
        for (int number = 1; number <= days.size(); number++) {
            var day = days.get(number - 1);
            boolean isShort = oneIsShort && number == MEETING_OF_THE_SHORTFALL;
            var book = loans.seenBy(by, loan, day).book();
            Steps.done(hold(loan, day, isShort ? List.of(lastIsShort(book.members(), day)) : List.of(), by));
        }
    }

    /// The days on which something falls due, one meeting each.
    static List<LocalDate> dueDates(LoanFile file) {
        return file.book().members().getFirst().rows().stream()
                .map(MemberInstalment::dueOn)
                .toList();
    }

    /// Posts the sheet of one meeting.
    Result<MeetingId, MeetingRefusal> hold(LoanId loan, LocalDate day, List<OwnStory> stories, Actor by) {
        return hold(loan, day, stories, Aside.NOTHING, by);
    }

    /// Posts the sheet of one meeting at which people put something aside, too.
    Result<MeetingId, MeetingRefusal> hold(LoanId loan, LocalDate day, List<OwnStory> stories, Aside aside, Actor by) {
        var book = loans.seenBy(by, loan, day).book();
        return meetings.post(sheet(loan, book, day, stories, aside), IdempotencyKey.random(), by);
    }

    /// The same where one member brings nothing, and the others cover what the scheme proposes.
    Result<MeetingId, MeetingRefusal> holdWithout(PersonId person, LoanId loan, LocalDate day, Aside aside, Actor by) {
        var book = loans.seenBy(by, loan, day).book();
        var alone = new OwnStory(person, Money.ZERO, Reason.ILLNESS, Map.of());
        var asked = sheet(loan, book, day, List.of(alone), aside);
        var proposed = Steps.done(meetings.shortages(asked, by)).getFirst().proposed();
        return hold(loan, day, List.of(new OwnStory(person, Money.ZERO, Reason.ILLNESS, proposed)), aside, by);
    }

    private static Sheet sheet(LoanId loan, GroupBook book, LocalDate day, List<OwnStory> stories, Aside aside) {
        var told = new LinkedHashMap<PersonId, OwnStory>();
        for (var story : stories) told.put(story.person(), story);
        var lines = new ArrayList<Line>();
        var covers = new ArrayList<Cover>();
        for (var member : book.members()) {
            if (!book.common().standingOf(member.person()).comesToMeetings()) continue;
            var story = told.get(member.person());
            lines.add(story == null ? paysAll(book, member, aside, day) : line(member, story, day));
            if (story != null) covers.addAll(covers(book, story));
        }
        return new Sheet(loan, day, lines, covers);
    }

    private static Line paysAll(GroupBook book, MemberPart member, Aside aside, LocalDate day) {
        var paid = member.shortfall(day).plus(book.debtsOf(member.person()));
        return new Line(member.person(), Presence.PRESENT, paid, aside.saved(), aside.reserved(), Optional.empty());
    }

    private static Line line(MemberPart member, OwnStory story, LocalDate day) {
        boolean isShort = story.brings().isLessThan(member.shortfall(day));
        return new Line(
                member.person(),
                story.brings().isZero() ? Presence.EXCUSED : Presence.PRESENT,
                story.brings(),
                isShort
                        ? Optional.of(new Shortfall(story.reason(), day.plusDays(DAYS_UNTIL_PROMISED)))
                        : Optional.empty());
    }

    /// In the order of the group's list, so that the same story is always written the same way.
    private static List<Cover> covers(GroupBook book, OwnStory story) {
        var covers = new ArrayList<Cover>();
        for (var member : book.members()) {
            var amount = story.coveredBy().get(member.person());
            if (amount == null) continue;
            covers.add(new Cover(story.person(), member.person(), amount, Optional.of(CoverConsent.SPOKEN)));
        }
        return covers;
    }

    /// The first two members cover half of it each, which is the most one may.
    private static OwnStory lastIsShort(List<MemberPart> members, LocalDate day) {
        var debtor = members.getLast();
        var half = Money.rupiah(debtor.shortfall(day).rupiah() / 2);
        return new OwnStory(
                debtor.person(),
                Money.ZERO,
                Reason.POOR_SALES,
                Map.of(members.get(0).person(), half, members.get(1).person(), half));
    }
}
