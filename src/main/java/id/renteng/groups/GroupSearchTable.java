package id.renteng.groups;

import id.renteng.kernel.Area;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that looks for groups of both levels.
@Repository
class GroupSearchTable {

    private final JdbcClient db;

    GroupSearchTable(JdbcClient db) {
        this.db = db;
    }

    List<FoundGroup> named(String words, Area area, int limit) {
        return db.sql("""
                        select g.id, g.name, g.is_loan_group
                        from (select id, name, kelurahan, false as is_loan_group from groups_coached
                              union all select id, name, kelurahan, true from groups_loan_group) g
                        where position(lower(:words) in lower(g.name)) > 0
                        and (cardinality(:areas) = 0 or exists (
                            select from unnest(:areas) as code
                            where g.kelurahan = code or g.kelurahan like code || '.%'))
                        order by lower(g.name) <> lower(:words), lower(g.name), g.is_loan_group
                        limit :limit
                        """)
                .param("words", words)
                .param("areas", area.array())
                .param("limit", limit)
                .query(GroupSearchTable::toFound)
                .list();
    }

    Optional<FoundGroup> find(UUID id, Area area) {
        return db.sql("""
                        select g.id, g.name, g.is_loan_group
                        from (select id, name, kelurahan, false as is_loan_group from groups_coached
                              union all select id, name, kelurahan, true from groups_loan_group) g
                        where g.id = :id
                        and (cardinality(:areas) = 0 or exists (
                            select from unnest(:areas) as code
                            where g.kelurahan = code or g.kelurahan like code || '.%'))
                        """)
                .param("id", id)
                .param("areas", area.array())
                .query(GroupSearchTable::toFound)
                .optional();
    }

    List<PersonId> members(UUID group) {
        return db.sql("""
                        select person_id from groups_coached_member where coached_id = :group and left_on is null
                        union all
                        select person_id from groups_member where loan_group_id = :group and left_on is null
                        """)
                .param("group", group)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static FoundGroup toFound(ResultSet row, int number) throws SQLException {
        return new FoundGroup(row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("is_loan_group"));
    }
}
