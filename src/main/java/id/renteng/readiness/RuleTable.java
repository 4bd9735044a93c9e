package id.renteng.readiness;

import id.renteng.kernel.Role;
import id.renteng.readiness.Rules.Rule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `readiness_rule`, `readiness_size_rule`, `readiness_training_rule` and `readiness_credit_rule`.
@Repository
class RuleTable {

    private final JdbcClient db;

    RuleTable(JdbcClient db) {
        this.db = db;
    }

    /// @throws IllegalStateException if no rules were in force then
    Rules on(LocalDate day) {
        var tasks = tasks(day);
        if (tasks.isEmpty()) throw new IllegalStateException("no readiness rules on " + day);
        return db.sql("select * from readiness_size_rule where valid_from <= :on order by valid_from desc limit 1")
                .param("on", day)
                .query((row, number) -> new Rules(
                        tasks,
                        row.getInt("members_min"),
                        row.getInt("members_max"),
                        training(day, tasks),
                        stopping(day)))
                .single();
    }

    /// The rules on a day for a group that has chosen this scheme.
    ///
    /// @throws IllegalStateException if no rules were in force then
    Rules on(LocalDate day, ReadinessDemand asked) {
        var inForce = on(day);
        var own = asked.own();
        var rules = own == null
                ? inForce
                : new Rules(
                        own.of(known(day)),
                        inForce.membersMin(),
                        inForce.membersMax(),
                        inForce.training(),
                        own.stopping());
        return rules.asking(asked.training()).sized(asked.membersMin(), asked.membersMax());
    }

    /// The days after this one on which a rule begins or ends, the next first: of tasks, of the size of a group, of
    /// training and of credit history.
    List<LocalDate> changes(LocalDate after) {
        return db.sql("""
                        select distinct day from (
                            select valid_from as day from readiness_rule
                            union all select valid_until from readiness_rule
                            union all select valid_from from readiness_size_rule
                            union all select valid_from from readiness_training_rule
                            union all select valid_until from readiness_training_rule
                            union all select valid_from from readiness_credit_rule) days
                        where day > :after order by day
                        """).param("after", after).query(LocalDate.class).list();
    }

    /// Every task there is: as it is asked on this day, or else as it was or will be first.
    private List<Rule> known(LocalDate day) {
        return db.sql("""
                        select * from (
                            select distinct on (task) * from readiness_rule
                            order by task, (valid_from <= :on and (valid_until is null or :on < valid_until)) desc,
                                     valid_from) known
                        order by position
                        """).param("on", day).query((row, number) -> toRule(row)).list();
    }

    private List<Rule> tasks(LocalDate day) {
        return db.sql("""
                        select * from readiness_rule
                        where valid_from <= :on and (valid_until is null or :on < valid_until)
                        order by position
                        """).param("on", day).query((row, number) -> toRule(row)).list();
    }

    private static Rule toRule(ResultSet row) throws SQLException {
        return new Rule(
                TaskCode.valueOf(row.getString("task")),
                Section.valueOf(row.getString("section")),
                Role.valueOf(row.getString("who")),
                taskOrNone(row.getString("after_task")),
                row.getInt("usual_days"),
                row.getObject("lasts_days", Integer.class),
                row.getBoolean("asks_place_and_photo"),
                row.getInt("waits_days"));
    }

    /// One pass in a theme of the rule is enough, for as long as the task itself says.
    private TrainingDemand training(LocalDate day, List<Rule> tasks) {
        var themes = Set.copyOf(db.sql("""
                        select theme_code from readiness_training_rule
                        where valid_from <= :on and (valid_until is null or :on < valid_until)
                        """).param("on", day).query(String.class).list());
        var lasts = tasks.stream()
                .filter(rule -> rule.task() == TaskCode.LWK)
                .findFirst()
                .map(Rule::lastsDays)
                .orElse(null);
        return new TrainingDemand(Set.of(), themes, 1, 0, lasts);
    }

    /// The themes that are asked for on a day or on a later one.
    Set<String> themesFrom(LocalDate day) {
        return Set.copyOf(db.sql("""
                        select distinct theme_code from readiness_training_rule
                        where valid_until is null or :on < valid_until
                        """).param("on", day).query(String.class).list());
    }

    private Set<CreditStatus> stopping(LocalDate day) {
        return Set.copyOf(db.sql("""
                        select status from (
                            select distinct on (status) status, stops from readiness_credit_rule
                            where valid_from <= :on order by status, valid_from desc) latest
                        where stops
                        """)
                .param("on", day)
                .query((row, number) -> CreditStatus.valueOf(row.getString("status")))
                .list());
    }

    private static @Nullable TaskCode taskOrNone(@Nullable String code) {
        return code == null ? null : TaskCode.valueOf(code);
    }
}
