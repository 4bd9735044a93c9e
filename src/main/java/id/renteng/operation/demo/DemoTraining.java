package id.renteng.operation.demo;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.renteng.groups.LoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.training.Catalogue;
import id.renteng.training.CatalogueCare;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.FollowUp;
import id.renteng.training.FollowUps;
import id.renteng.training.InstructorCare;
import id.renteng.training.InstructorFacts;
import id.renteng.training.Needs;
import id.renteng.training.Outcome;
import id.renteng.training.PartOfDay;
import id.renteng.training.Reach;
import id.renteng.training.Setting;
import id.renteng.training.TestPart;
import id.renteng.training.TrainingNeeds;
import id.renteng.training.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Skill classes at the training centres: three of this year with what came of them, one that meets today, seven of
/// next
/// month that nobody is invited to yet, and what people need of them.
@Component
class DemoTraining {

    private static final String BUDGET = "2.17.04.2.01.0002 Pelatihan UMKM";
    private static final int PLACES = 12;
    private static final int SESSIONS = 5;

    /// How many people told what they need.
    private static final int TOLD = 120;

    private static final List<String> WANTED =
            List.of("kuliner", "pemasaran-digital", "halal-pirt", "pembukuan", "tata-busana", "video");

    private static final List<String> SOON_TAUGHT_BY = List.of(
            "Yusnita Rahayu",
            "Hamdan Saputra",
            "Sinta Maharani",
            "Rosita Handayani",
            "Dewi Anggraini",
            "Bima Prasetyo",
            "Laras Kinanti");

    private final Classes classes;
    private final Catalogue catalogue;
    private final CatalogueCare care;
    private final FollowUps followUps;
    private final TrainingNeeds needs;
    private final InstructorCare instructors;

    DemoTraining(
            Classes classes,
            Catalogue catalogue,
            CatalogueCare care,
            FollowUps followUps,
            TrainingNeeds needs,
            InstructorCare instructors) {
        this.classes = classes;
        this.catalogue = catalogue;
        this.care = care;
        this.followUps = followUps;
        this.needs = needs;
        this.instructors = instructors;
    }

    void teach(List<LoanGroup> groups, LocalDate today, Random random, Map<Role, Actor> hired) {
        var officer = requireNonNull(hired.get(Role.OFFICER));
        var trainer = requireNonNull(hired.get(Role.TRAINER));
        var people = groups.stream()
                .flatMap(group -> group.details().people().stream())
                .toList();
        var books = held("pembukuan", today.minusMonths(7), people.subList(20, 20 + PLACES), officer, trainer);
        tell(books, 3, random, officer);
        tell(books, 6, random, officer);
        tell(
                held("tata-busana", today.minusMonths(4), people.subList(32, 32 + PLACES), officer, trainer),
                3,
                random,
                officer);
        held("halal-pirt", today.minusMonths(2), people.subList(44, 44 + PLACES), officer, trainer);
        meetsToday(people.subList(0, PLACES), today, officer);
        Steps.done(care.addUnit("tata-busana", new Unit("CONTOH-01", "Membuat pola dasar"), officer));
        Steps.done(care.addUnit("tata-busana", new Unit("CONTOH-02", "Menjahit dengan mesin"), officer));
        soon(today.with(next(MONDAY)).plusWeeks(1), officer);
        people.stream()
                .skip(PLACES)
                .limit(TOLD)
                .forEach(person -> Steps.done(needs.tell(person, needs(random), officer)));
    }

    /// Planned by the office and taught by somebody from outside; the city's trainer judges it.
    private ClassId held(String theme, LocalDate about, List<PersonId> people, Actor officer, Actor trainer) {
        var days = days(about.with(next(MONDAY)), SESSIONS);
        var in = plan(theme, days, "Sinta Maharani", 8, Set.of(), officer);
        Steps.done(classes.enrol(in, new HashSet<>(people), days.getFirst().minusDays(3), officer));
        var passed = people.subList(2, people.size());
        for (int day = 0; day < SESSIONS; day++) {
            var there = new HashSet<>(day % 2 == 0 ? people : passed);
            if (day > 0) there.remove(people.get(day + 4));
            Steps.done(classes.attend(in, days.get(day), there, trainer));
        }
        Steps.done(classes.recordTest(in, TestPart.BEFORE, scores(people, 40), trainer));
        Steps.done(classes.recordTest(in, TestPart.AFTER, scores(people, 68), trainer));
        var results = people.stream()
                .collect(toMap(one -> one, one -> passed.contains(one) ? Outcome.PASSED : Outcome.FAILED));
        Steps.done(classes.recordResults(in, results, days.getLast(), trainer));
        Steps.done(classes.close(in, days.getLast(), trainer));
        return in;
    }

    private static Map<PersonId, Integer> scores(List<PersonId> people, int least) {
        return IntStream.range(0, people.size()).boxed().collect(toMap(people::get, i -> least + i * 7 % 30));
    }

    /// Most were reached; some could not be, and some are still to be asked.
    private void tell(ClassId in, int months, Random random, Actor officer) {
        var roster = classes.find(in).orElseThrow();
        var asked = requireNonNull(roster.of().closedOn()).plusMonths(months).plusDays(2);
        roster.passed().stream()
                .sorted(java.util.Comparator.comparing(PersonId::value))
                .limit(8)
                .forEach(person -> {
                    boolean reached = random.nextInt(5) > 0;
                    var changes = reached ? some(FollowUp.CHANGES, random, 2) : Set.<String>of();
                    var work = !reached
                            ? FollowUp.Work.UNKNOWN
                            : random.nextInt(6) == 0 ? FollowUp.Work.EMPLOYED : FollowUp.Work.OWN;
                    Steps.done(
                            followUps.record(new FollowUp(in, person, months, asked, reached, changes, work), officer));
                });
    }

    /// For the trainer's phone and the code on the wall. The chair and the member who sign in are on the list.
    private void meetsToday(List<PersonId> people, LocalDate today, Actor officer) {
        var days = new ArrayList<>(List.of(today));
        days.addAll(days(today.plusDays(1), 3));
        var in = plan("pemasaran-digital", days, "Rosita Handayani", 13, Set.of("titip-anak"), officer);
        Steps.done(classes.enrol(in, new HashSet<>(people), today, officer));
    }

    private void soon(LocalDate monday, Actor officer) {
        var themes = List.of(
                "kuliner", "halal-pirt", "pembukuan", "tata-busana", "pemasaran-digital", "video", "ekspor-digital");
        for (int week = 0; week < themes.size(); week++) {
            var provides = week % 2 == 0 ? Set.of("titip-anak") : Set.of("kursi-roda", "bahasa-isyarat");
            var first = monday.plusDays(7L * (week / 2));
            plan(themes.get(week), days(first, 4), SOON_TAUGHT_BY.get(week), week % 2 == 0 ? 8 : 13, provides, officer);
        }
    }

    private ClassId plan(
            String theme, List<LocalDate> days, String instructor, int hour, Set<String> provides, Actor officer) {
        var room = theme.equals("tata-busana") ? "busana-jahit" : theme.equals("kuliner") ? "balikat-dapur" : "";
        var setting = new Setting(
                room,
                teacher(instructor, theme, officer),
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 3, 30),
                provides,
                Money.rupiah(350_000L * days.size()),
                BUDGET,
                Set.of());
        var centre = room.equals("busana-jahit") ? "tata-busana" : "balikat";
        return Steps.done(classes.plan(new NewClass(theme, centre, days, PLACES, setting), officer))
                .id();
    }

    /// On the list, and for this theme too. Everybody here comes from outside.
    private String teacher(String name, String theme, Actor officer) {
        var known = instructors.all().stream()
                .filter(one -> one.facts().name().equals(name))
                .findFirst()
                .orElse(null);
        if (known == null) return Steps.done(instructors.add(new InstructorFacts(name, "", Set.of(theme)), officer));
        var themes = new HashSet<>(known.facts().themes());
        if (themes.add(theme)) {
            Steps.done(instructors.change(known.code(), new InstructorFacts(name, "", themes), officer));
        }
        return known.code();
    }

    private List<LocalDate> days(LocalDate first, int count) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY && !catalogue.isHoliday(day))
                .limit(count)
                .toList();
    }

    private static Needs needs(Random random) {
        var interests = new ArrayList<>(WANTED);
        Collections.shuffle(interests, random);
        return new Needs(
                interests.subList(0, 1 + random.nextInt(3)),
                some(Needs.GAPS, random, 4),
                some(Needs.WEAK, random, 2),
                random.nextInt(4) == 0 ? EnumSet.range(MONDAY, DayOfWeek.THURSDAY) : Set.of(),
                random.nextInt(3) == 0 ? Set.of(PartOfDay.MORNING) : Set.of(),
                some(Needs.SPECIAL, random, 12),
                interests.getFirst().equals("tata-busana") ? Reach.KM_5 : Reach.ANYWHERE);
    }

    /// Each with a chance of one in so many.
    private static Set<String> some(List<String> of, Random random, int outOf) {
        var chosen = new LinkedHashSet<String>();
        for (var one : of) if (random.nextInt(outOf) == 0) chosen.add(one);
        return chosen;
    }
}
