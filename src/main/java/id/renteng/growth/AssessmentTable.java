package id.renteng.growth;

import id.renteng.growth.Answers.Figures;
import id.renteng.growth.Answers.GateFacts;
import id.renteng.growth.Assessment.Kind;
import id.renteng.growth.Assessments.Counts;
import id.renteng.growth.Assessments.Due;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `growth_assessment`, `growth_answer` and `growth_rule`. Assessments are only ever added.
@Repository
class AssessmentTable {

    private final JdbcClient db;

    AssessmentTable(JdbcClient db) {
        this.db = db;
    }

    /// Keeps others from assessing this person until the transaction ends.
    void lock(PersonId person) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtextextended('growth:' || :person, 0))")
                .param("person", person.value().toString())
                .query((row, number) -> true)
                .single();
    }

    boolean isAnyAbout(Collection<PersonId> people) {
        return db.sql("select exists (select from growth_assessment where person_id = any(:people::uuid[]))")
                .param(
                        "people",
                        people.stream().map(person -> person.value().toString()).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    void insert(Assessment made) {
        var figures = made.answers().figures();
        var score = made.score();
        db.sql("""
                        insert into growth_assessment
                            (id, person_id, kind, assessed_on, assessed_by, rubric, turnover_rupiah,
                             turnover_before_rupiah, paid_workers, owner_full_time, food, arrears, needs_no_loan, note,
                             quarters, evidenced_quarters, growth_class)
                        values (:id, :person, :kind, :on, :by, :rubric, :turnover, :before, :workers, :fullTime, :food,
                                :arrears, :needsNoLoan, :note, :quarters, :evidenced, :class)
                        """)
                .param("id", made.id().value())
                .param("person", made.person().value())
                .param("kind", made.kind().name())
                .param("on", made.on())
                .param("by", made.by())
                .param("rubric", made.rubric())
                .param("turnover", rupiah(figures.turnover()), Types.BIGINT)
                .param("before", rupiah(figures.turnoverBefore()), Types.BIGINT)
                .param("workers", figures.paidWorkers(), Types.INTEGER)
                .param("fullTime", figures.ownerFullTime())
                .param("food", made.answers().gates().food())
                .param("arrears", made.answers().gates().arrears())
                .param("needsNoLoan", made.answers().gates().needsNoLoan())
                .param("note", made.note())
                .param("quarters", score.quarters())
                .param("evidenced", score.evidencedQuarters())
                .param("class", score.growthClass().name())
                .update();
        insertAnswers(made);
    }

    private void insertAnswers(Assessment made) {
        var answered = List.copyOf(made.answers().answered());
        db.sql("""
                        insert into growth_answer (assessment_id, dimension, level, proof)
                        select :id, * from unnest(:dimensions::text[], :levels::int[], :proofs::text[])
                        """)
                .param("id", made.id().value())
                .param("dimensions", answered.stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "levels",
                        answered.stream()
                                .map(dimension ->
                                        made.answers().level(dimension).orElse(null))
                                .toArray(Integer[]::new))
                .param(
                        "proofs",
                        answered.stream()
                                .map(dimension -> made.answers().proofs().get(dimension))
                                .map(proof -> proof == null ? null : proof.name())
                                .toArray(String[]::new))
                .update();
    }

    /// In the order of person and day.
    List<Assessment> of(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        var levels = new HashMap<UUID, Map<Dimension, Integer>>();
        var proofs = new HashMap<UUID, Map<Dimension, Proof>>();
        db.sql("""
                        select w.* from growth_answer w join growth_assessment a on a.id = w.assessment_id
                        where a.person_id = any(:people::uuid[])
                        """).param("people", ids).query(row -> {
            var id = row.getObject("assessment_id", UUID.class);
            var dimension = Dimension.valueOf(row.getString("dimension"));
            var level = row.getObject("level", Integer.class);
            var proof = row.getString("proof");
            if (level != null) of(levels, id).put(dimension, level);
            if (proof != null) of(proofs, id).put(dimension, Proof.valueOf(proof));
        });
        return db.sql("""
                        select * from growth_assessment where person_id = any(:people::uuid[])
                        order by person_id, assessed_on
                        """)
                .param("people", ids)
                .query((row, number) -> toAssessment(row, levels, proofs))
                .list();
    }

    /// The level of each of these dimensions at the latest assessment that gave it one.
    Map<PersonId, Map<Dimension, Integer>> latestLevels(Collection<PersonId> people, Collection<Dimension> dimensions) {
        var levels = new HashMap<PersonId, Map<Dimension, Integer>>();
        db.sql("""
                        select distinct on (a.person_id, w.dimension) a.person_id, w.dimension, w.level
                        from growth_assessment a join growth_answer w on w.assessment_id = a.id
                        where a.person_id = any(:people::uuid[]) and w.dimension = any(:dimensions::text[])
                          and w.level is not null
                        order by a.person_id, w.dimension, a.assessed_on desc
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("dimensions", dimensions.stream().map(Enum::name).toArray(String[]::new))
                .query(row -> {
                    levels.computeIfAbsent(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    _ -> new EnumMap<>(Dimension.class))
                            .put(Dimension.valueOf(row.getString("dimension")), row.getInt("level"));
                });
        return levels;
    }

    /// @param level of the permits at that assessment, 0 to 4
    record Legality(LocalDate on, boolean food, int level) {}

    /// How the permits were at each one's latest assessment; of whom nobody looked at them then is left out.
    Map<PersonId, Legality> latestLegality(Collection<PersonId> people) {
        var latest = new HashMap<PersonId, Legality>();
        db.sql("""
                        select a.person_id, a.assessed_on, a.food, w.level
                        from (select distinct on (person_id) * from growth_assessment
                              where person_id = any(:people::uuid[])
                              order by person_id, assessed_on desc) a
                        join growth_answer w on w.assessment_id = a.id
                        where w.dimension = 'LEGALITY' and w.level is not null
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    latest.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            new Legality(
                                    row.getObject("assessed_on", LocalDate.class),
                                    row.getBoolean("food"),
                                    row.getInt("level")));
                });
        return latest;
    }

    int daysApart(LocalDate on) {
        return db.sql("select days_apart from growth_rule where valid_from <= :on order by valid_from desc limit 1")
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    Counts counts(LocalDate dueUpTo) {
        return db.sql("""
                        select count(*) as measured,
                               count(*) filter (where assessments > 1) as again,
                               count(*) filter (where latest <= :due) as due
                        from (select count(*) as assessments, max(assessed_on) as latest
                              from growth_assessment group by person_id) by_person
                        """)
                .param("due", dueUpTo)
                .query((row, number) -> new Counts(row.getLong("measured"), row.getLong("again"), row.getLong("due")))
                .single();
    }

    List<Due> due(LocalDate upTo, int offset, int limit) {
        return db.sql("""
                        select * from (
                            select distinct on (person_id) person_id, assessed_on, growth_class
                            from growth_assessment order by person_id, assessed_on desc) latest
                        where assessed_on <= :upTo
                        order by assessed_on, person_id offset :offset limit :limit
                        """)
                .param("upTo", upTo)
                .param("offset", offset)
                .param("limit", limit)
                .query(AssessmentTable::toDue)
                .list();
    }

    List<Due> latest(int offset, int limit) {
        return db.sql("""
                        select * from (
                            select distinct on (person_id) person_id, assessed_on, growth_class
                            from growth_assessment order by person_id, assessed_on desc) latest
                        order by assessed_on desc, person_id offset :offset limit :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query(AssessmentTable::toDue)
                .list();
    }

    private static Due toDue(ResultSet row, int rowNumber) throws SQLException {
        return new Due(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("assessed_on", LocalDate.class),
                GrowthClass.valueOf(row.getString("growth_class")));
    }

    private static Assessment toAssessment(
            ResultSet row, Map<UUID, Map<Dimension, Integer>> levels, Map<UUID, Map<Dimension, Proof>> proofs)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var figures = new Figures(
                money(row.getObject("turnover_rupiah", Long.class)),
                money(row.getObject("turnover_before_rupiah", Long.class)),
                row.getObject("paid_workers", Integer.class),
                row.getBoolean("owner_full_time"));
        var gates = new GateFacts(row.getBoolean("food"), row.getBoolean("arrears"), row.getBoolean("needs_no_loan"));
        return new Assessment(
                new AssessmentId(id),
                new PersonId(row.getObject("person_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getObject("assessed_on", LocalDate.class),
                row.getObject("assessed_by", UUID.class),
                row.getInt("rubric"),
                new Answers(of(levels, id), of(proofs, id), figures, gates),
                row.getString("note"));
    }

    private static <V> Map<Dimension, V> of(Map<UUID, Map<Dimension, V>> all, UUID id) {
        return all.computeIfAbsent(id, _ -> new EnumMap<>(Dimension.class));
    }

    private static @Nullable Money money(@Nullable Long rupiah) {
        return rupiah == null ? null : Money.rupiah(rupiah);
    }

    private static @Nullable Long rupiah(@Nullable Money amount) {
        return amount == null ? null : amount.rupiah();
    }
}
