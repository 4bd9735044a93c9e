package id.renteng.operation.demo;

import static id.renteng.operation.demo.Teller.choice;
import static id.renteng.operation.demo.Teller.money;
import static id.renteng.operation.demo.Teller.name;

import id.renteng.access.Audit;
import id.renteng.financing.LoanAudit;
import id.renteng.growth.Answers;
import id.renteng.growth.Answers.Figures;
import id.renteng.growth.Answers.GateFacts;
import id.renteng.growth.Assessment;
import id.renteng.growth.Assessments;
import id.renteng.growth.Change;
import id.renteng.growth.Dimension;
import id.renteng.growth.Proof;
import id.renteng.insight.Insight;
import id.renteng.kernel.Area;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.ledger.Books;
import id.renteng.operation.demo.Transcript.Cell;
import id.renteng.operation.demo.Transcript.Key;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The last part of the story: every business is measured twice more, and the city looks at its figures and its books.
class StoryOfGrowth {

    private static final List<LocalDate> MEASURED_AGAIN = List.of(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 6, 21));

    /// A business at the baseline and at the two assessments after it.
    ///
    /// @param turnoverMillions a month
    /// @param levels           of every dimension that is chosen
    /// @param workers          paid
    private record Course(List<Integer> turnoverMillions, List<Integer> levels, List<Integer> workers) {}

    private static final Map<String, Course> COURSES = Map.of(
            "Siti Rahmawati", new Course(List.of(6, 14, 16), List.of(1, 3, 3), List.of(0, 2, 2)),
            "Dewi Lestari", new Course(List.of(5, 8, 8), List.of(1, 2, 2), List.of(0, 1, 1)),
            "Nurhayati", new Course(List.of(4, 7, 7), List.of(1, 2, 2), List.of(0, 1, 1)),
            "Yuliana Sari", new Course(List.of(3, 6, 4), List.of(1, 2, 1), List.of(0, 1, 0)),
            "Rina Marlina", new Course(List.of(3, 3, 3), List.of(1, 1, 1), List.of(0, 0, 0)),
            "Fitriani", new Course(List.of(4, 6, 7), List.of(1, 2, 2), List.of(0, 0, 1)),
            "Zubaidah", new Course(List.of(2, 3, 3), List.of(0, 1, 1), List.of(0, 0, 0)),
            "Maryam Ulfa", new Course(List.of(3, 4, 5), List.of(1, 1, 2), List.of(0, 0, 0)),
            "Eka Puspita", new Course(List.of(3, 2, 2), List.of(1, 1, 1), List.of(0, 0, 0)),
            "Ratna Wulandari", new Course(List.of(2, 3, 4), List.of(1, 1, 1), List.of(0, 0, 0)));

    private final Assessments assessments;
    private final Insight insight;
    private final Books books;
    private final LoanAudit loanAudit;
    private final Audit audit;

    StoryOfGrowth(Assessments assessments, Insight insight, Books books, LoanAudit loanAudit, Audit audit) {
        this.assessments = assessments;
        this.insight = insight;
        this.books = books;
        this.loanAudit = loanAudit;
        this.audit = audit;
    }

    /// @param round 0 for the baseline, 1 and 2 for those after it
    static Answers answersOn(int round, String member) {
        var course = Objects.requireNonNull(COURSES.get(member), member);
        var levels = new EnumMap<Dimension, Integer>(Dimension.class);
        var proofs = new EnumMap<Dimension, Proof>(Dimension.class);
        for (var dimension : Dimension.values()) {
            if (!dimension.isComputed()) levels.put(dimension, course.levels().get(round));
            proofs.put(dimension, Proof.SEEN);
        }
        var before = course.turnoverMillions().get(0);
        var now = course.turnoverMillions().get(round);
        var figures = new Figures(
                Money.rupiah(now * 1_000_000L),
                Money.rupiah(before * 1_000_000L),
                course.workers().get(round),
                true);
        return new Answers(levels, proofs, figures, new GateFacts(false, false, false));
    }

    void tell(Teller teller, Cast cast) {
        teller.told().section("story.growth");
        for (int round = 1; round <= MEASURED_AGAIN.size(); round++) measure(teller, cast, round);
        teller.told().row("story.growth.heading");
        for (var member : cast.group().details().people()) {
            var measured = assessments.of(member);
            teller.told()
                    .row(
                            "story.growth.member",
                            name(cast.name(member)),
                            new Cell(growthClass(measured.getFirst()), 14),
                            new Cell(growthClass(measured.getLast()), 14),
                            change(Change.of(measured)));
        }
        end(teller);
    }

    private void measure(Teller teller, Cast cast, int round) {
        teller.on(MEASURED_AGAIN.get(round - 1));
        for (var member : cast.group().details().people()) {
            var answers = answersOn(round, cast.name(member));
            Steps.done(assessments.assessAgain(member, answers, "", teller.today(), teller.actor(Role.OFFICER)));
        }
        teller.told().say("story.growth.measured", cast.names().size());
    }

    private static Key growthClass(Assessment assessment) {
        return choice("growth.class.", assessment.score().growthClass());
    }

    private static Key change(Change change) {
        return new Key(
                switch (change) {
                    case Change.NoBaseline _, Change.NothingLater _ -> "story.change.unknown";
                    case Change.Unchanged _ -> "story.change.same";
                    case Change.Fell _ -> "story.change.fell";
                    case Change.NotYetRisen _ -> "story.change.not-yet";
                    case Change.Risen _ -> "story.change.risen";
                });
    }

    private void end(Teller teller) {
        teller.told().section("story.end");
        teller.told().say("story.end.funnel");
        for (var step : insight.funnel(Area.CITY).steps()) {
            teller.told().row("story.end.stage", new Cell(choice("insight.stage.", step.stage()), 14), step.reached());
        }
        var city = insight.money(Area.CITY);
        teller.told().row("story.end.paid-out", money(city.paidOut()));
        teller.told().row("story.end.outstanding", money(city.outstanding()));
        teller.told().row("story.end.covered", money(city.covered()));
        teller.told().row("story.end.claims", money(city.claimsOpen()));
        var report = books.verify();
        int differences = report.differences().size() + loanAudit.differences().size();
        teller.told().say("story.end.books", report.entries(), report.lines(), differences);
        teller.told()
                .say(
                        "story.end.audit",
                        audit.before(Audit.NEWEST, null, null, Audit.LINES_MAX)
                                .getFirst()
                                .number());
    }
}
