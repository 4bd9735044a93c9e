package id.renteng.training;

import id.renteng.registry.PersonId;
import id.renteng.training.RunClass.Taken;
import id.renteng.training.RunClass.Waiting;
import id.renteng.training.matching.Obstacle;
import id.renteng.training.matching.Part;
import id.renteng.training.matching.Plan;
import id.renteng.training.matching.Points;
import id.renteng.training.matching.Reasons;
import id.renteng.training.matching.Reasons.ClassReason;
import id.renteng.training.matching.Weak;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_run` and what hangs on it.
@Repository
class RunTable {

    private final JdbcClient db;

    RunTable(JdbcClient db) {
        this.db = db;
    }

    /// One run or choice at a time: who waits here sees what the one before has written.
    void lock() {
        db.sql("lock table training_run in share row exclusive mode").update();
    }

    void insert(MatchingRun run, UUID by, Plan plan, Reasons reasons) {
        db.sql("""
                        insert into training_run (id, seed, made_at, made_by, points, bound, by_part)
                        values (:id, :seed, :at, :by, :points, :bound, :parts::bigint[])
                        """)
                .param("id", run.id().value())
                .param("seed", run.seed())
                .param("at", Timestamp.from(run.madeAt()))
                .param("by", by)
                .param("points", run.points())
                .param("bound", run.bound())
                .param("parts", parts(plan.points()))
                .update();
        reasons.classes().forEach(reason -> insertClass(run.id(), reason));
        insertSeats(run.id(), reasons);
        insertWaiting(run.id(), reasons);
        insertBlocked(run.id(), reasons);
        reasons.demand()
                .forEach((theme, people) -> db.sql(
                                "insert into training_run_demand (run_id, theme_code, people) values (:run, :theme, :people)")
                        .param("run", run.id().value())
                        .param("theme", theme)
                        .param("people", people)
                        .update());
    }

    private void insertClass(RunId run, ClassReason reason) {
        db.sql("""
                        insert into training_run_class (run_id, class_id, seats, wider)
                        values (:run, :class, :seats, :wider::text[])
                        """)
                .param("run", run.value())
                .param("class", UUID.fromString(reason.offering()))
                .param("seats", reason.seats())
                .param("wider", counts(reason.wider()))
                .update();
    }

    /// All seats in one statement, however many they are: a column of each fact.
    private void insertSeats(RunId run, Reasons reasons) {
        var classes = new ArrayList<UUID>();
        var people = new ArrayList<UUID>();
        var points = new ArrayList<String>();
        var locked = new ArrayList<Boolean>();
        var metres = new ArrayList<String>();
        var dimensions = new ArrayList<String>();
        var levels = new ArrayList<Integer>();
        var others = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        for (var person : reasons.people()) {
            for (var seat : person.seats()) {
                classes.add(UUID.fromString(seat.offering()));
                people.add(UUID.fromString(person.learner()));
                points.add(literal(parts(seat.points())));
                locked.add(seat.settled());
                metres.add(
                        seat.metres().isPresent() ? String.valueOf(seat.metres().getAsInt()) : "");
                dimensions.add(seat.weak().map(Weak::dimension).orElse(""));
                levels.add(seat.weak().map(Weak::level).orElse(0));
                others.add(seat.otherwise().map(Reasons.Otherwise::offering).orElse(""));
                places.add(seat.otherwise().map(Reasons.Otherwise::place).orElse(0));
            }
        }
        db.sql("""
                        insert into training_run_seat
                            (run_id, class_id, person_id, by_part, locked, metres, weak_dimension, weak_level,
                             other_class, other_place)
                        select :run, s.class, s.person, s.points::bigint[], s.locked, nullif(s.metres, '')::int,
                               nullif(s.dimension, ''), case when s.dimension <> '' then s.level end,
                               nullif(s.other, '')::uuid, s.place
                        from unnest(:classes::uuid[], :people::uuid[], :points::text[], :locked::boolean[],
                                    :metres::text[], :dimensions::text[], :levels::int[], :others::text[], :places::int[])
                             as s(class, person, points, locked, metres, dimension, level, other, place)
                        """)
                .param("run", run.value())
                .param("classes", classes.toArray(UUID[]::new))
                .param("people", people.toArray(UUID[]::new))
                .param("points", points.toArray(String[]::new))
                .param("locked", locked.toArray(Boolean[]::new))
                .param("metres", metres.toArray(String[]::new))
                .param("dimensions", dimensions.toArray(String[]::new))
                .param("levels", levels.toArray(Integer[]::new))
                .param("others", others.toArray(String[]::new))
                .param("places", places.toArray(Integer[]::new))
                .update();
    }

    private void insertWaiting(RunId run, Reasons reasons) {
        var classes = new ArrayList<UUID>();
        var people = new ArrayList<UUID>();
        var places = new ArrayList<Integer>();
        var points = new ArrayList<Long>();
        for (var person : reasons.people()) {
            for (var waiting : person.waiting()) {
                classes.add(UUID.fromString(waiting.offering()));
                people.add(UUID.fromString(person.learner()));
                places.add(waiting.place());
                points.add(waiting.points());
            }
        }
        db.sql("""
                        insert into training_run_waiting (run_id, class_id, person_id, place, points)
                        select :run, w.class, w.person, w.place, w.points
                        from unnest(:classes::uuid[], :people::uuid[], :places::int[], :points::bigint[])
                             as w(class, person, place, points)
                        """)
                .param("run", run.value())
                .param("classes", classes.toArray(UUID[]::new))
                .param("people", people.toArray(UUID[]::new))
                .param("places", places.toArray(Integer[]::new))
                .param("points", points.toArray(Long[]::new))
                .update();
    }

    private void insertBlocked(RunId run, Reasons reasons) {
        var blocked = reasons.people().stream()
                .filter(person -> !person.blocked().isEmpty())
                .toList();
        db.sql("""
                        insert into training_run_blocked (run_id, person_id, obstacles)
                        select :run, b.person, b.obstacles::text[]
                        from unnest(:people::uuid[], :obstacles::text[]) as b(person, obstacles)
                        """)
                .param("run", run.value())
                .param(
                        "people",
                        blocked.stream()
                                .map(person -> UUID.fromString(person.learner()))
                                .toArray(UUID[]::new))
                .param(
                        "obstacles",
                        blocked.stream()
                                .map(person -> literal(counts(person.blocked())))
                                .toArray(String[]::new))
                .update();
    }

    Optional<MatchingRun> latest() {
        return db.sql("select * from training_run order by made_at desc, id limit 1")
                .query((row, number) -> toRun(row))
                .optional();
    }

    Optional<RunId> latestPublished() {
        return db.sql("select id from training_run where published_on is not null order by made_at desc, id limit 1")
                .query((row, number) -> new RunId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// What a run gives one person, by class.
    Map<ClassId, Taken> seatsOf(RunId run, PersonId person) {
        var seats = new HashMap<ClassId, Taken>();
        db.sql("select * from training_run_seat where run_id = :run and person_id = :person")
                .param("run", run.value())
                .param("person", person.value())
                .query(row -> {
                    seats.put(id(row, "class_id"), toTaken(row));
                });
        return seats;
    }

    void publish(RunId run, LocalDate on, UUID by) {
        int changed = db.sql("""
                        update training_run set published_on = :on, published_by = :by
                        where id = :run and published_on is null
                        """)
                .param("on", on)
                .param("by", by)
                .param("run", run.value())
                .update();
        if (changed != 1) throw new IllegalStateException("run %s is published or gone".formatted(run));
    }

    /// The classes of a run, all with who sits and who waits.
    Map<ClassId, RunClass> classes(RunId run) {
        var taken = new HashMap<ClassId, List<Taken>>();
        db.sql("select * from training_run_seat where run_id = :run")
                .param("run", run.value())
                .query(row -> {
                    taken.computeIfAbsent(id(row, "class_id"), _ -> new ArrayList<>())
                            .add(toTaken(row));
                });
        taken.values()
                .forEach(all -> all.sort(java.util.Comparator.comparingLong(Taken::points)
                        .reversed()
                        .thenComparing(one -> one.person().value())));
        var waiting = new HashMap<ClassId, List<Waiting>>();
        db.sql("select * from training_run_waiting where run_id = :run order by class_id, place")
                .param("run", run.value())
                .query(row -> {
                    waiting.computeIfAbsent(id(row, "class_id"), _ -> new ArrayList<>())
                            .add(new Waiting(person(row), row.getInt("place"), row.getLong("points")));
                });
        var classes = new LinkedHashMap<ClassId, RunClass>();
        db.sql("select * from training_run_class where run_id = :run order by class_id")
                .param("run", run.value())
                .query(row -> {
                    var id = id(row, "class_id");
                    classes.put(
                            id,
                            new RunClass(
                                    id,
                                    row.getInt("seats"),
                                    taken.getOrDefault(id, List.of()),
                                    waiting.getOrDefault(id, List.of()),
                                    counts(row.getArray("wider"))));
                });
        return classes;
    }

    /// For whom a run has no class, and how many classes each obstacle keeps her out of; in the order of their ids.
    Map<PersonId, Map<Obstacle, Integer>> blocked(RunId run, int limit) {
        var blocked = new LinkedHashMap<PersonId, Map<Obstacle, Integer>>();
        db.sql("select * from training_run_blocked where run_id = :run order by person_id limit :limit")
                .param("run", run.value())
                .param("limit", limit)
                .query(row -> {
                    blocked.put(person(row), counts(row.getArray("obstacles")));
                });
        return blocked;
    }

    /// Why a run has no class for one person; empty if it has, or did not know her.
    Map<Obstacle, Integer> blockedOf(RunId run, PersonId person) {
        return db.sql("select obstacles from training_run_blocked where run_id = :run and person_id = :person")
                .param("run", run.value())
                .param("person", person.value())
                .query((row, number) -> counts(row.getArray("obstacles")))
                .optional()
                .orElse(Map.of());
    }

    int countBlocked(RunId run) {
        return db.sql("select count(*) from training_run_blocked where run_id = :run")
                .param("run", run.value())
                .query(Integer.class)
                .single();
    }

    /// For each theme, how many wait for it first.
    Map<String, Integer> demand(RunId run) {
        var demand = new LinkedHashMap<String, Integer>();
        db.sql("select * from training_run_demand where run_id = :run order by people desc, theme_code")
                .param("run", run.value())
                .query(row -> {
                    demand.put(row.getString("theme_code"), row.getInt("people"));
                });
        return demand;
    }

    private static MatchingRun toRun(ResultSet row) throws SQLException {
        return new MatchingRun(
                new RunId(row.getObject("id", UUID.class)),
                row.getString("seed"),
                row.getTimestamp("made_at").toInstant(),
                row.getLong("points"),
                row.getLong("bound"),
                byPart(row.getArray("by_part")),
                row.getObject("published_on", LocalDate.class));
    }

    private static Taken toTaken(ResultSet row) throws SQLException {
        var other = row.getObject("other_class", UUID.class);
        var weak = row.getString("weak_dimension");
        return new Taken(
                person(row),
                byPart(row.getArray("by_part")),
                row.getBoolean("locked"),
                row.getObject("metres", Integer.class),
                weak == null ? null : new Weak(weak, row.getInt("weak_level")),
                other == null ? null : new ClassId(other),
                row.getInt("other_place"));
    }

    private static ClassId id(ResultSet row, String column) throws SQLException {
        return new ClassId(row.getObject(column, UUID.class));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    private static String[] counts(Map<Obstacle, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .sorted()
                .toArray(String[]::new);
    }

    private static Map<Obstacle, Integer> counts(Array array) throws SQLException {
        var counts = new EnumMap<Obstacle, Integer>(Obstacle.class);
        for (var one : NeedsTable.texts(array)) {
            int colon = one.indexOf(':');
            counts.put(Obstacle.valueOf(one.substring(0, colon)), Integer.parseInt(one.substring(colon + 1)));
        }
        return counts;
    }

    private static Map<Part, Long> byPart(Array array) throws SQLException {
        var points = (Long[]) array.getArray();
        var byPart = new EnumMap<Part, Long>(Part.class);
        for (var part : Part.values()) byPart.put(part, points[part.ordinal()]);
        return byPart;
    }

    @SuppressWarnings("EnumOrdinal")
    private static Long[] parts(Points points) {
        var parts = new Long[Part.values().length];
        for (var part : Part.values()) parts[part.ordinal()] = points.of(part);
        return parts;
    }

    private static String literal(Object[] plain) {
        return java.util.Arrays.toString(plain).replace('[', '{').replace(']', '}');
    }
}
