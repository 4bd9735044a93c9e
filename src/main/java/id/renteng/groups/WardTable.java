package id.renteng.groups;

import id.renteng.kernel.Id;
import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL that tells in which wards groups are.
@Repository
class WardTable {

    private final JdbcClient db;

    WardTable(JdbcClient db) {
        this.db = db;
    }

    /// Of groups of both kinds, of what waits for a second person about one of them, and of members of coached groups.
    Map<UUID, String> of(Collection<Id> ids) {
        return db
                .sql("""
                        select id, kelurahan from groups_loan_group where id = any(:ids)
                        union all select id, kelurahan from groups_coached where id = any(:ids)
                        union all select c.id, g.kelurahan
                            from groups_chair_change c join groups_loan_group g on g.id = c.loan_group_id
                            where c.id = any(:ids)
                        union all select a.id, g.kelurahan
                            from groups_account a join groups_loan_group g on g.id = a.loan_group_id
                            where a.id = any(:ids)
                        union all select m.person_id, g.kelurahan
                            from groups_coached_member m join groups_coached g on g.id = m.coached_id
                            where m.person_id = any(:ids) and m.left_on is null
                        """)
                .param("ids", Ids.array(ids))
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<String> ofMember(PersonId person) {
        return Set.copyOf(ofMembers(Set.of(person)).values());
    }

    /// The ward of the coached group of each of these people; who is in none is left out.
    Map<PersonId, String> ofMembers(Collection<PersonId> people) {
        return db
                .sql("""
                        select m.person_id, g.kelurahan
                        from groups_coached_member m join groups_coached g on g.id = m.coached_id
                        where m.person_id = any(:people) and m.left_on is null
                        """)
                .param("people", Ids.array(people))
                .query((row, _) -> Map.entry(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
