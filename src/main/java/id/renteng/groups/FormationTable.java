package id.renteng.groups;

import id.renteng.groups.Compositions.Officers;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_formation` and `groups_charter`.
@Repository
class FormationTable {

    private final JdbcClient db;

    FormationTable(JdbcClient db) {
        this.db = db;
    }

    /// Writes a draft as it is now. Whoever was asked about it is asked anew.
    ///
    /// @return false, and nothing is written, if it is somebody else's or was sent
    boolean put(Formation draft, UUID by) {
        var bond = draft.bond();
        var officers = draft.officers();
        var rules = draft.rules();
        return db.sql("""
                        insert into groups_formation (id, coached_id, started_by, name, formed_on, bond, bond_since, people,
                            chair, secretary, treasurer, meeting_week, meeting_day, reserve_percent, cover_cap_percent,
                            exit_rule, notice_days, reserve_bank)
                        values (:id, :coached, :by, :name, :on, :bond, :since, :people, :chair, :secretary, :treasurer,
                            :week, :day, :reserve, :cap, :exit, :notice, :bank)
                        on conflict (id) do update set name = excluded.name, formed_on = excluded.formed_on,
                            bond = excluded.bond, bond_since = excluded.bond_since, people = excluded.people,
                            chair = excluded.chair, secretary = excluded.secretary, treasurer = excluded.treasurer,
                            meeting_week = excluded.meeting_week, meeting_day = excluded.meeting_day,
                            reserve_percent = excluded.reserve_percent,
                            cover_cap_percent = excluded.cover_cap_percent, exit_rule = excluded.exit_rule,
                            notice_days = excluded.notice_days,
                            reserve_bank = excluded.reserve_bank, asking = null, saved_at = now()
                        where groups_formation.started_by = :by and groups_formation.sent is null
                        """)
                        .param("id", draft.id().value())
                        .param("coached", draft.within().value())
                        .param("by", by)
                        .param("name", draft.name())
                        .param("on", draft.on())
                        .param("bond", bond == null ? null : bond.kind().name())
                        .param("since", bond == null ? null : bond.since())
                        .param("people", Ids.array(draft.people()))
                        .param(
                                "chair",
                                officers == null ? null : officers.chair().value())
                        .param(
                                "secretary",
                                officers == null ? null : officers.secretary().value())
                        .param(
                                "treasurer",
                                officers == null ? null : officers.treasurer().value())
                        .param("week", rules == null ? null : rules.meetingWeek())
                        .param("day", rules == null ? null : rules.meetingDay().name())
                        .param("reserve", rules == null ? null : rules.reservePercent())
                        .param("cap", rules == null ? null : rules.coverCapPercent())
                        .param("exit", rules == null ? null : rules.exit().name())
                        .param("notice", rules == null ? null : rules.noticeDays())
                        .param("bank", draft.reserveBank())
                        .update()
                == 1;
    }

    /// Takes back the open question of a draft, because what its people were asked about has changed.
    void askAnew(FormationId id) {
        db.sql("update groups_formation set asking = null, saved_at = now() where id = :id and sent is null")
                .param("id", id.value())
                .update();
    }

    /// Her own draft, kept from others until the transaction ends.
    Optional<Formation> lock(FormationId id, UUID by) {
        return db.sql("select * from groups_formation where id = :id and started_by = :by for update")
                .param("id", id.value())
                .param("by", by)
                .query(FormationTable::toFormation)
                .optional();
    }

    /// Anybody's draft, kept from others until the transaction ends.
    Optional<Formation> lock(FormationId id) {
        return db.sql("select * from groups_formation where id = :id for update")
                .param("id", id.value())
                .query(FormationTable::toFormation)
                .optional();
    }

    /// Anybody's drafts; an unknown one is not in the answer.
    Map<FormationId, Formation> all(Collection<FormationId> ids) {
        return db
                .sql("select * from groups_formation where id = any(:ids)")
                .param("ids", Ids.array(ids))
                .query(FormationTable::toFormation)
                .list()
                .stream()
                .collect(Collectors.toMap(Formation::id, draft -> draft));
    }

    /// Takes somebody out of a draft whose people are being asked; the others stay asked. Who held an office leaves
    /// all three open, as when she is no longer chosen.
    void takeOut(Formation draft, PersonId person) {
        var left = draft.without(person);
        db.sql("""
                        update groups_formation set people = array_remove(people, :person), saved_at = now(),
                            chair = case when :kept then chair end, secretary = case when :kept then secretary end,
                            treasurer = case when :kept then treasurer end
                        where id = :id and sent is null
                        """)
                .param("person", person.value())
                .param("kept", left.officers() != null)
                .param("id", draft.id().value())
                .update();
    }

    Optional<Formation> find(FormationId id, UUID by) {
        return db.sql("select * from groups_formation where id = :id and started_by = :by")
                .param("id", id.value())
                .param("by", by)
                .query(FormationTable::toFormation)
                .optional();
    }

    /// Her drafts that wait, the last one saved first.
    List<Formation> waiting(UUID by) {
        return db.sql("""
                        select * from groups_formation where started_by = :by and sent is null
                        order by saved_at desc limit 100
                        """).param("by", by).query(FormationTable::toFormation).list();
    }

    void drop(FormationId id) {
        db.sql("delete from groups_formation where id = :id and sent is null")
                .param("id", id.value())
                .update();
    }

    void sent(FormationId id, LoanGroupId group) {
        db.sql("update groups_formation set sent = :group, saved_at = now() where id = :id")
                .param("group", group.value())
                .param("id", id.value())
                .update();
    }

    void insert(LoanGroupId group, Charter charter) {
        var rules = charter.rules();
        db.sql("""
                        insert into groups_charter (loan_group_id, bond, bond_since, meeting_week, meeting_day,
                            reserve_percent, cover_cap_percent, exit_rule, notice_days, reserve_bank)
                        values (:group, :bond, :since, :week, :day, :reserve, :cap, :exit, :notice, :bank)
                        """)
                .param("group", group.value())
                .param("bond", charter.bond().kind().name())
                .param("since", charter.bond().since())
                .param("week", rules.meetingWeek())
                .param("day", rules.meetingDay().name())
                .param("reserve", rules.reservePercent())
                .param("cap", rules.coverCapPercent())
                .param("exit", rules.exit().name())
                .param("notice", rules.noticeDays())
                .param("bank", charter.reserveBank())
                .update();
    }

    /// Those of these groups that agreed to keep no reserve.
    Set<LoanGroupId> withoutReserve(Collection<LoanGroupId> groups) {
        return db.sql("""
                        select loan_group_id from groups_charter
                        where loan_group_id = any(:groups) and reserve_percent = 0
                        """)
                .param("groups", Ids.array(groups))
                .query((row, _) -> new LoanGroupId(row.getObject(1, UUID.class)))
                .set();
    }

    Optional<Charter> charter(LoanGroupId group) {
        return db.sql("select * from groups_charter where loan_group_id = :group")
                .param("group", group.value())
                .query((row, _) -> new Charter(bond(row), rules(row), row.getString("reserve_bank")))
                .optional();
    }

    private static Formation toFormation(ResultSet row, int number) throws SQLException {
        return new Formation(
                new FormationId(row.getObject("id", UUID.class)),
                new CoachedGroupId(row.getObject("coached_id", UUID.class)),
                row.getString("name"),
                row.getObject("formed_on", LocalDate.class),
                row.getString("bond") == null ? null : bond(row),
                Arrays.stream((UUID[]) row.getArray("people").getArray())
                        .map(PersonId::new)
                        .toList(),
                officers(row),
                row.getString("exit_rule") == null ? null : rules(row),
                row.getString("reserve_bank"),
                row.getObject("sent") == null ? null : new LoanGroupId(row.getObject("sent", UUID.class)));
    }

    private static Bond bond(ResultSet row) throws SQLException {
        return new Bond(Bond.Kind.valueOf(row.getString("bond")), row.getInt("bond_since"));
    }

    private static @Nullable Officers officers(ResultSet row) throws SQLException {
        if (row.getObject("chair") == null) return null;
        return new Officers(
                new PersonId(row.getObject("chair", UUID.class)),
                new PersonId(row.getObject("secretary", UUID.class)),
                new PersonId(row.getObject("treasurer", UUID.class)));
    }

    private static HouseRules rules(ResultSet row) throws SQLException {
        return new HouseRules(
                row.getInt("meeting_week"),
                DayOfWeek.valueOf(row.getString("meeting_day")),
                row.getInt("reserve_percent"),
                row.getInt("cover_cap_percent"),
                HouseRules.Exit.valueOf(row.getString("exit_rule")),
                row.getInt("notice_days"));
    }
}
