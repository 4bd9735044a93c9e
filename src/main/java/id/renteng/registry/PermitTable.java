package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_permit`.
@Repository
class PermitTable {

    private final JdbcClient db;

    PermitTable(JdbcClient db) {
        this.db = db;
    }

    Map<BusinessId, List<Permit>> all(Collection<BusinessId> ids) {
        return db
                .sql("""
                        select * from registry_permit
                         where business_id = any(:ids::uuid[]) and struck_at is null
                         order by kind, issued_on desc, id
                        """)
                .param("ids", ids.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query(PermitTable::toPermit)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Permit::business, LinkedHashMap::new, Collectors.toList()));
    }

    void insert(Permit permit, Instant at, Actor by) {
        db.sql("""
                        insert into registry_permit (id, business_id, kind, number, issuer, issued_on, expires_on,
                                                     recorded_at, recorded_by)
                        values (:id, :business, :kind, :number, :issuer, :issued, :expires, :at, :by)
                        """)
                .param("id", permit.id().value())
                .param("business", permit.business().value())
                .param("kind", permit.kind().name())
                .param("number", permit.number())
                .param("issuer", permit.issuer())
                .param("issued", permit.issuedOn())
                .param("expires", permit.expiresOn(), Types.DATE)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    /// @return 1 if it was there and is struck out now
    int strike(BusinessId business, PermitId id, Instant at, Actor by) {
        return db.sql("""
                        update registry_permit set struck_at = :at, struck_by = :by
                         where id = :id and business_id = :business and struck_at is null
                        """)
                .param("id", id.value())
                .param("business", business.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    private static Permit toPermit(ResultSet row, int number) throws SQLException {
        return new Permit(
                new PermitId(row.getObject("id", UUID.class)),
                new BusinessId(row.getObject("business_id", UUID.class)),
                Permit.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                Optional.ofNullable(row.getString("settled"))
                        .map(EndingPermits.Settled::valueOf)
                        .orElse(null));
    }
}
