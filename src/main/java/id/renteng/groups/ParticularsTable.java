package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_particulars`, `groups_household` and `groups_composition_rule`.
@Repository
class ParticularsTable {

    private final JdbcClient db;

    ParticularsTable(JdbcClient db) {
        this.db = db;
    }

    /// @param inLoanGroup she is in a loan group now
    record Housemate(PersonId person, UUID household, boolean inLoanGroup) {}

    CompositionRules rulesOn(LocalDate day) {
        return db.sql("select * from groups_composition_rule where valid_from <= :day order by valid_from desc limit 1")
                .param("day", day)
                .query((row, _) -> new CompositionRules(
                        row.getInt("age_min"),
                        row.getInt("age_max"),
                        row.getString("residence"),
                        row.getInt("household_max"),
                        row.getInt("kin_max"),
                        row.getBoolean("state_workers"),
                        row.getBoolean("literate_treasurer"),
                        row.getInt("metres_max"),
                        row.getBoolean("asks_particulars"),
                        row.getBoolean("signatories_apart")))
                .single();
    }

    /// The latest of each of these people; of whom nothing was asked is left out.
    Map<PersonId, Particulars> all(Collection<PersonId> people) {
        return db.sql("""
                        select distinct on (person_id) * from groups_particulars
                        where person_id = any(:people) order by person_id, number desc
                        """).param("people", Ids.array(people)).query(ParticularsTable::toParticulars).list().stream()
                .collect(Collectors.toMap(Particulars::person, particulars -> particulars));
    }

    /// All people of the households of these people, themselves included where theirs is known.
    List<Housemate> households(Collection<PersonId> people) {
        return db.sql("""
                        select h.person_id, h.household, exists (
                            select from groups_member m
                            where m.person_id = h.person_id and m.left_on is null) as in_group
                        from groups_household h
                        where h.household in (select household from groups_household where person_id = any(:people))
                        order by h.person_id
                        """)
                .param("people", Ids.array(people))
                .query((row, _) -> new Housemate(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("household", UUID.class),
                        row.getBoolean("in_group")))
                .list();
    }

    /// Who of these is in a loan group now.
    Set<PersonId> inLoanGroups(Collection<PersonId> people) {
        return Set.copyOf(db.sql("""
                        select distinct person_id from groups_member
                        where person_id = any(:people) and left_on is null
                        """)
                .param("people", Ids.array(people))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    void insert(Particulars told, UUID by) {
        db.sql("""
                        insert into groups_particulars (person_id, state_worker, keeps_books, kin, told_on, recorded_by)
                        values (:person, :state, :books, :kin, :on, :by)
                        """)
                .param("person", told.person().value())
                .param("state", told.stateWorker())
                .param("books", told.keepsBooks())
                .param("kin", Ids.array(told.kin()))
                .param("on", told.on())
                .param("by", by)
                .update();
    }

    void putInHousehold(Collection<PersonId> people, UUID household) {
        db.sql("""
                        insert into groups_household (person_id, household)
                        select person, :household from unnest(:people) as person
                        on conflict (person_id) do update set household = excluded.household
                        """)
                .param("people", Ids.array(people))
                .param("household", household)
                .update();
    }

    private static Particulars toParticulars(ResultSet row, int number) throws SQLException {
        return new Particulars(
                new PersonId(row.getObject("person_id", UUID.class)),
                people(row.getArray("kin")),
                row.getBoolean("state_worker"),
                row.getBoolean("keeps_books"),
                row.getObject("told_on", LocalDate.class));
    }

    private static Set<PersonId> people(Array ids) throws SQLException {
        return Arrays.stream((UUID[]) ids.getArray()).map(PersonId::new).collect(Collectors.toSet());
    }
}
