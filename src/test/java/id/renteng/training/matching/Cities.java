package id.renteng.training.matching;

import id.renteng.kernel.Spot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Invented cities: people and classes drawn from a number, always the same for the same number.
final class Cities {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final List<String> DIMENSIONS = List.of("digital", "mutu", "pasar", "pencatatan");
    private static final List<String> GAPS = List.of("halal", "merek", "pirt");
    private static final List<String> NEEDS = List.of("bahasa-isyarat", "kursi-roda", "titip-anak");

    /// What a city is like.
    ///
    /// @param perRun   seats per person
    /// @param settled  of a hundred people, how many have a settled seat
    record Kind(int people, int classes, int topics, int seats, int perRun, List<Grouping> groupings, int settled) {}

    private Cities() {}

    /// Everything mixed and scarce: for properties.
    static Problem small(long number) {
        var random = new Random(number);
        var kind = new Kind(
                1 + random.nextInt(5),
                1 + random.nextInt(4),
                1 + random.nextInt(3),
                2,
                1 + random.nextInt(3),
                List.of(Grouping.values()),
                20);
        return city(kind, random);
    }

    /// A city as it might be: 16 seats a class, one seat per person and run.
    static Problem large(int people, int classes, long number) {
        return city(
                new Kind(people, classes, 12, 16, 1, List.of(Grouping.ANY, Grouping.ANY, Grouping.SPREAD), 1),
                new Random(number));
    }

    static Problem city(Kind kind, Random random) {
        var topics = new ArrayList<Topic>();
        for (int t = 0; t < kind.topics(); t++) topics.add(topic(t, kind, random));
        var offerings = new ArrayList<Offering>();
        for (int c = 0; c < kind.classes(); c++) offerings.add(offering(c, kind, random));
        var learners = new ArrayList<Learner>();
        for (int p = 0; p < kind.people(); p++) learners.add(learner(p, kind, random));
        var rules = new Rules(2027, 3, kind.perRun(), random.nextInt(4) == 0 ? 8000 : 0);
        var open = new Problem(topics, offerings, learners, Weights.USUAL, rules, "undian-" + kind.people());
        return settle(open, kind, random);
    }

    private static Topic topic(int t, Kind kind, Random random) {
        return new Topic(
                "tema-" + t,
                one(GAPS, random, 3),
                one(DIMENSIONS, random, 2),
                random.nextInt(3) == 0 ? Set.of("56") : Set.of(),
                t > 1 && random.nextInt(4) == 0 ? Set.of("tema-0") : Set.of(),
                kind.groupings().get(random.nextInt(kind.groupings().size())));
    }

    private static Offering offering(int c, Kind kind, Random random) {
        var from = LocalTime.of(random.nextBoolean() ? 8 : 13, 0);
        var begin = FIRST.plusDays(random.nextInt(kind.people() > 100 ? 28 : 3))
                .minusYears(kind.people() <= 100 && random.nextInt(3) == 0 ? 1 : 0);
        var sessions = new ArrayList<Session>();
        for (int day = 0; day < (kind.people() > 100 ? 4 : 1); day++) {
            sessions.add(new Session(begin.plusDays(day), from, from.plusHours(4)));
        }
        return new Offering(
                "kelas-" + c,
                "tema-" + random.nextInt(kind.topics()),
                kind.seats() > 2 ? kind.seats() : random.nextInt(kind.seats() + 1),
                sessions,
                random.nextInt(20) == 0 ? null : spot(random),
                random.nextBoolean() ? Set.copyOf(NEEDS) : one(NEEDS, random, 2),
                kind.people() <= 100 && random.nextInt(6) == 0
                        ? Set.of("tema-" + random.nextInt(kind.topics()))
                        : Set.of());
    }

    private static Learner learner(int p, Kind kind, Random random) {
        var interests = new ArrayList<String>();
        while (interests.size() < Math.min(kind.topics(), random.nextInt(4))) {
            var topic = "tema-" + random.nextInt(kind.topics());
            if (!interests.contains(topic)) interests.add(topic);
        }
        var levels = new HashMap<String, Integer>();
        for (var dimension : DIMENSIONS) if (random.nextInt(3) == 0) levels.put(dimension, random.nextInt(5));
        var earlier = new ArrayList<Earlier>();
        for (int n = random.nextInt(6) - 3; n > 0; n--) {
            earlier.add(new Earlier(
                    "tema-" + random.nextInt(kind.topics()),
                    LocalDate.of(2026 + random.nextInt(2), 1, 2),
                    random.nextInt(4) > 0));
        }
        return new Learner(
                "orang-" + p,
                interests,
                random.nextInt(3) == 0 ? "56101" : "",
                one(GAPS, random, 4),
                levels,
                free(random),
                random.nextInt(20) == 0 ? null : spot(random),
                kind.people() < 1_000 && random.nextInt(3) == 0 ? 1_000 * (1 + random.nextInt(10)) : 0,
                one(NEEDS, random, 12),
                random.nextInt(3) == 0 ? null : "kelompok-" + random.nextInt(Math.max(2, kind.people() / 8)),
                earlier,
                Set.of(),
                Set.of());
    }

    private static List<FreeTime> free(Random random) {
        if (random.nextInt(3) == 0) return List.of();
        var free = new ArrayList<FreeTime>();
        boolean mornings = random.nextBoolean();
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(6) == 0) continue;
            free.add(new FreeTime(day, LocalTime.of(mornings ? 7 : 12, 0), LocalTime.of(mornings ? 12 : 18, 0)));
        }
        return free;
    }

    private static Problem settle(Problem open, Kind kind, Random random) {
        var changed = open;
        for (var learner : open.learners()) {
            if (random.nextInt(100) >= kind.settled()) continue;
            var offering = open.offerings().get(random.nextInt(open.offerings().size()));
            try {
                changed = changed.with(settled(learner, offering.id(), random));
            } catch (WrongProblem full) {
                continue;
            }
        }
        return changed;
    }

    static Learner settled(Learner learner, String offering, Random random) {
        boolean barred = random.nextInt(4) == 0;
        return learner.choosing(barred ? Set.of() : Set.of(offering), barred ? Set.of(offering) : Set.of());
    }

    private static Set<String> one(List<String> of, Random random, int outOf) {
        if (random.nextInt(outOf) > 0) return Set.of();
        var chosen = new HashSet<String>();
        chosen.add(of.get(random.nextInt(of.size())));
        return chosen;
    }

    private static Spot spot(Random random) {
        return new Spot(-1_600_000 + random.nextInt(100_000), 103_560_000 + random.nextInt(100_000));
    }
}
