package id.renteng.financing;

import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Id;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL that tells whose applications, loans and corrections are.
@Repository
class LoanWardTable {

    private final JdbcClient db;

    LoanWardTable(JdbcClient db) {
        this.db = db;
    }

    /// The group of each of these; of anything else nothing. A loan has the id of its application.
    Map<UUID, LoanGroupId> groupsOf(Collection<Id> ids) {
        return db
                .sql("""
                        select id, group_id from financing_loan where id = any(:ids)
                        union select id, group_id from financing_application where id = any(:ids)
                        union select c.id, l.group_id
                            from financing_correction c join financing_loan l on l.id = c.loan_id
                            where c.id = any(:ids)
                        """)
                .param("ids", ids.stream().map(Id::value).toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(row.getObject(1, UUID.class), new LoanGroupId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
