package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_leaving`.
@Repository
class LeavingTable {

    private final JdbcClient db;

    LeavingTable(JdbcClient db) {
        this.db = db;
    }

    /// @return false, and nothing is written, if she has said so already
    boolean insert(LoanGroupId group, PersonId person, LocalDate on, UUID by) {
        return db.sql("""
                        insert into groups_leaving (loan_group_id, person_id, said_on, recorded_by)
                        values (:group, :person, :on, :by)
                        on conflict (loan_group_id, person_id) where state = 'SAID' do nothing
                        """)
                        .param("group", group.value())
                        .param("person", person.value())
                        .param("on", on)
                        .param("by", by)
                        .update()
                == 1;
    }

    /// Who of the others agreed, in place of who was written down before.
    void agreed(LoanGroupId group, PersonId person, Collection<PersonId> others, LocalDate on) {
        db.sql("""
                        update groups_leaving set agreeing = :others, agreed_on = :on
                        where loan_group_id = :group and person_id = :person and state = 'SAID'
                        """)
                .param("others", Ids.array(others))
                .param("on", on)
                .param("group", group.value())
                .param("person", person.value())
                .update();
    }

    /// Ends it, as `TAKEN_BACK` or `LEFT`.
    void end(LoanGroupId group, PersonId person, String state) {
        db.sql("""
                        update groups_leaving set state = :state
                        where loan_group_id = :group and person_id = :person and state = 'SAID'
                        """)
                .param("state", state)
                .param("group", group.value())
                .param("person", person.value())
                .update();
    }

    /// Who has said she will leave, the first one first.
    List<Leaving> of(LoanGroupId group) {
        return db.sql("select * from groups_leaving where loan_group_id = :group and state = 'SAID' order by number")
                .param("group", group.value())
                .query((row, _) -> new Leaving(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("said_on", LocalDate.class),
                        Arrays.stream((UUID[]) row.getArray("agreeing").getArray())
                                .map(PersonId::new)
                                .collect(Collectors.toSet()),
                        row.getObject("agreed_on", LocalDate.class)))
                .list();
    }

    Optional<Leaving> of(LoanGroupId group, PersonId person) {
        return of(group).stream().filter(one -> one.person().equals(person)).findFirst();
    }
}
