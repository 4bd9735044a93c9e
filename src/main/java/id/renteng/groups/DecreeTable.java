package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_decree` and `groups_rule`.
@Repository
class DecreeTable {

    private final JdbcClient db;

    DecreeTable(JdbcClient db) {
        this.db = db;
    }

    /// @return false, and nothing is written, if the number is taken
    boolean insert(DecreeId id, String number, LocalDate datedOn, String signatory, String code) {
        return db.sql("""
                        insert into groups_decree (id, number, dated_on, signatory, verification)
                        values (:id, :number, :on, :signatory, :code)
                        on conflict (number) do nothing
                        """)
                        .param("id", id.value())
                        .param("number", number)
                        .param("on", datedOn)
                        .param("signatory", signatory)
                        .param("code", code)
                        .update()
                == 1;
    }

    boolean hasNumber(String number) {
        return db.sql("select exists (select from groups_decree where number = :number)")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    Optional<Decree> find(DecreeId id) {
        return db.sql("""
                        select d.*, (select count(*) from groups_coached g where g.decree_id = d.id) as groups
                        from groups_decree d where d.id = :id
                        """).param("id", id.value()).query(DecreeTable::toDecree).optional();
    }

    Optional<Decree> byCode(String code) {
        return db.sql("""
                        select d.*, (select count(*) from groups_coached g where g.decree_id = d.id) as groups
                        from groups_decree d where d.verification = :code
                        """).param("code", code).query(DecreeTable::toDecree).optional();
    }

    /// The members of each group of a decree as they were on its day, in the order they joined.
    Map<CoachedGroupId, List<PersonId>> members(DecreeId id) {
        var members = new LinkedHashMap<CoachedGroupId, List<PersonId>>();
        db.sql("""
                        select m.coached_id, m.person_id
                        from groups_decree d
                        join groups_coached g on g.decree_id = d.id
                        join groups_coached_member m on m.coached_id = g.id
                        where d.id = :id and m.joined_on <= d.dated_on and (m.left_on is null or m.left_on > d.dated_on)
                        order by m.joined_on, m.person_id
                        """).param("id", id.value()).query(row -> {
            var group = new CoachedGroupId(row.getObject(1, UUID.class));
            members.computeIfAbsent(group, _ -> new ArrayList<>()).add(new PersonId(row.getObject(2, UUID.class)));
        });
        return members;
    }

    List<Decree> list() {
        return db.sql("""
                        select d.*, (select count(*) from groups_coached g where g.decree_id = d.id) as groups
                        from groups_decree d order by d.dated_on desc, d.number limit 200
                        """).query(DecreeTable::toDecree).list();
    }

    /// The sizes in force on a day.
    GroupRules rulesOn(LocalDate day) {
        return db.sql("select * from groups_rule where valid_from <= :day order by valid_from desc limit 1")
                .param("day", day)
                .query((row, _) -> new GroupRules(
                        row.getInt("coached_min"),
                        row.getInt("coached_max"),
                        row.getInt("loan_min"),
                        row.getInt("loan_max")))
                .single();
    }

    private static Decree toDecree(ResultSet row, int rowNumber) throws SQLException {
        return new Decree(
                new DecreeId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getObject("dated_on", LocalDate.class),
                row.getString("signatory"),
                row.getString("verification"),
                row.getInt("groups"));
    }
}
