package id.renteng.insight;

import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What insight reads: the views that modules publish, and nothing else.
@Repository
class InsightTable {

    private final JdbcClient db;

    InsightTable(JdbcClient db) {
        this.db = db;
    }

    /// How far the applications of groups have come; groups without one that was sent are left out.
    Map<UUID, FunnelStage> applications() {
        return db
                .sql("""
                        select group_id,
                               bool_or(paid_on is not null) as paid,
                               bool_or(status in ('APPROVED', 'CONTRACTED', 'PAID_OUT')) as approved
                        from financing_view_application
                        where sent_on is not null and withdrawn_on is null
                        group by group_id
                        """)
                .query((row, _) -> Map.entry(
                        row.getObject("group_id", UUID.class),
                        row.getBoolean("paid")
                                ? FunnelStage.PAID_OUT
                                : row.getBoolean("approved") ? FunnelStage.APPROVED : FunnelStage.APPLIED))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    CityMoney money(LocalDate today) {
        return db.sql("""
                        select coalesce(sum(principal_rupiah), 0)::bigint as paid_out,
                               coalesce(sum(outstanding_rupiah), 0)::bigint as outstanding,
                               coalesce(sum(covered_rupiah), 0)::bigint as covered,
                               coalesce(sum(claims_open_rupiah), 0)::bigint as claims_open,
                               count(*) filter (where settled_on is null) as running,
                               count(*) filter (where settled_on is not null) as settled,
                               (select count(distinct group_id) from financing_view_unpaid where due_on < :today) as late
                        from financing_view_loan
                        """)
                .param("today", today)
                .query((row, _) -> new CityMoney(
                        Money.rupiah(row.getLong("paid_out")),
                        Money.rupiah(row.getLong("outstanding")),
                        Money.rupiah(row.getLong("covered")),
                        Money.rupiah(row.getLong("claims_open")),
                        row.getInt("running"),
                        row.getInt("settled"),
                        row.getInt("late")))
                .single();
    }
}
