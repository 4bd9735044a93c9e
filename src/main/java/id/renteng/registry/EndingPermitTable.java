package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.registry.EndingPermits.Counts;
import id.renteng.registry.EndingPermits.Settled;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All SQL on the view `registry_ending_permit`, and the one statement that takes a paper off it.
@Repository
class EndingPermitTable {

    private final JdbcClient db;
    private final Regions regions;

    EndingPermitTable(JdbcClient db, Regions regions) {
        this.db = db;
        this.regions = regions;
    }

    List<EndingPermit> list(PermitQuery query, LocalDate today, EndingPermits.@Nullable Seen after, int limit) {
        return asked(db.sql("""
                        select e.* from registry_ending_permit e
                         where e.expires_on > :from and e.expires_on <= :until
                           and (:kind = '' or e.kind = :kind)
                           and (:kelurahan = '' or e.kelurahan = any(:places))
                           and (cardinality(:areas) = 0 or exists (
                               select from unnest(:areas) as code
                                where e.kelurahan = code or e.kelurahan like code || '.%'))
                           and (:amongAll or e.person_id in (
                               select coalesce(a.merged_into, a.id) from registry_person a
                                where a.id = any(:among::uuid[])))
                           and (:after::uuid is null or (e.expires_on, e.id) > (:ended::date, :after::uuid))
                         order by e.expires_on, e.id
                         limit :limit
                        """), query)
                .param("from", query.window().after(today))
                .param("until", query.window().until(today))
                .param("after", after == null ? null : after.permit().value().toString(), Types.VARCHAR)
                .param("ended", after == null ? null : after.endsOn(), Types.DATE)
                .param("limit", limit)
                .query(EndingPermitTable::toEnding)
                .list();
    }

    /// Of the businesses under every entry of hers.
    List<EndingPermit> of(PersonId person, LocalDate today, int limit) {
        return db.sql("""
                        select e.* from registry_ending_permit e
                         where e.business_id = any(array(
                               select b.id from registry_person p join registry_business b on b.person_id = p.id
                                where p.id = :person or p.merged_into = :person))
                           and e.expires_on > :from and e.expires_on <= :until
                         order by e.expires_on, e.id
                         limit :limit
                        """)
                .param("person", person.value())
                .param("from", PermitWindow.ALL.after(today))
                .param("until", PermitWindow.ALL.until(today))
                .param("limit", limit)
                .query(EndingPermitTable::toEnding)
                .list();
    }

    Counts counts(PermitQuery query, LocalDate today) {
        return asked(db.sql("""
                        select count(*) filter (where e.expires_on <= :today) as ended,
                               count(*) filter (where e.expires_on > :today and e.expires_on <= :in30) as in30,
                               count(*) filter (where e.expires_on > :today and e.expires_on <= :in60) as in60,
                               count(*) filter (where e.expires_on > :today) as in90
                          from registry_ending_permit e
                         where e.expires_on <= :in90
                           and (:kind = '' or e.kind = :kind)
                           and (:kelurahan = '' or e.kelurahan = any(:places))
                           and (cardinality(:areas) = 0 or exists (
                               select from unnest(:areas) as code
                                where e.kelurahan = code or e.kelurahan like code || '.%'))
                           and (:amongAll or e.person_id in (
                               select coalesce(a.merged_into, a.id) from registry_person a
                                where a.id = any(:among::uuid[])))
                        """), query)
                .param("today", today)
                .param("in30", PermitWindow.WITHIN_30.until(today))
                .param("in60", PermitWindow.WITHIN_60.until(today))
                .param("in90", PermitWindow.WITHIN_90.until(today))
                .query((row, number) ->
                        new Counts(row.getInt("ended"), row.getInt("in30"), row.getInt("in60"), row.getInt("in90")))
                .single();
    }

    /// @return 1 if it was on the list
    int settle(BusinessId business, PermitId id, Settled how, Instant at, Actor by) {
        return db.sql("""
                        update registry_permit set settled = :how, settled_at = :at, settled_by = :by
                         where id = :id and business_id = :business and struck_at is null and settled is null
                           and expires_on is not null
                        """)
                .param("id", id.value())
                .param("business", business.value())
                .param("how", how.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    /// @return 1 if it was taken off the list
    int unsettle(BusinessId business, PermitId id) {
        return db.sql("""
                        update registry_permit set settled = null, settled_at = null, settled_by = null
                         where id = :id and business_id = :business and struck_at is null and settled is not null
                        """)
                .param("id", id.value())
                .param("business", business.value())
                .update();
    }

    private StatementSpec asked(StatementSpec statement, PermitQuery query) {
        var kind = query.kind();
        return statement
                .param("kind", kind == null ? "" : kind.name())
                .param("kelurahan", query.kelurahan())
                .param("places", regions.codesOf(query.kelurahan()).toArray(String[]::new))
                .param("areas", query.area().array())
                .param("amongAll", query.isAmongAll())
                .param("among", query.amongIds());
    }

    private static EndingPermit toEnding(ResultSet row, int number) throws SQLException {
        return new EndingPermit(
                new PermitId(row.getObject("id", UUID.class)),
                Permit.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("expires_on", LocalDate.class),
                new BusinessId(row.getObject("business_id", UUID.class)),
                row.getString("business"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("owner"),
                row.getString("kelurahan"),
                row.getString("phone"));
    }
}
