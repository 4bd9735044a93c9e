package id.renteng.insight;

import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
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

    /// How far the applications of groups have come: of each group the furthest, and the newest of those. Groups
    /// without one that was sent are left out.
    Map<UUID, Applied> applications() {
        return db
                .sql("""
                        select distinct on (group_id) group_id, bank_code, sent_on, decided_on, paid_on,
                               status in ('APPROVED', 'CONTRACTED', 'PAID_OUT') as approved,
                               coalesce(total_rupiah, asked_rupiah) as rupiah
                        from financing_view_application
                        where sent_on is not null and withdrawn_on is null
                        order by group_id, paid_on is not null desc,
                                 status in ('APPROVED', 'CONTRACTED', 'PAID_OUT') desc, sent_on desc
                        """)
                .query((row, _) -> Map.entry(row.getObject("group_id", UUID.class), toApplied(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Applied toApplied(ResultSet row) throws SQLException {
        var days = new ArrayList<LocalDate>();
        days.add(row.getObject("sent_on", LocalDate.class));
        var paid = row.getObject("paid_on", LocalDate.class);
        boolean approved = paid != null || row.getBoolean("approved");
        if (approved)
            days.add(Objects.requireNonNullElse(row.getObject("decided_on", LocalDate.class), days.getLast()));
        if (paid != null) days.add(paid);
        var stage = paid != null ? FunnelStage.PAID_OUT : approved ? FunnelStage.APPROVED : FunnelStage.APPLIED;
        return new Applied(stage, days, row.getString("bank_code"), Money.rupiah(row.getLong("rupiah")));
    }

    /// The money of each group that ever borrowed.
    Map<LoanGroupId, CityMoney> moneyOfGroups(LocalDate today) {
        return db
                .sql("""
                        select l.group_id,
                               coalesce(sum(l.principal_rupiah), 0)::bigint as paid_out,
                               coalesce(sum(l.outstanding_rupiah), 0)::bigint as outstanding,
                               coalesce(sum(l.covered_rupiah), 0)::bigint as covered,
                               coalesce(sum(l.claims_open_rupiah), 0)::bigint as claims_open,
                               count(*) filter (where l.settled_on is null) as running,
                               count(*) filter (where l.settled_on is not null) as settled,
                               count(distinct u.group_id) as late
                        from financing_view_loan l
                        left join (select distinct group_id from financing_view_unpaid where due_on < :today) u
                            on u.group_id = l.group_id
                        group by l.group_id
                        """)
                .param("today", today)
                .query((row, _) -> Map.entry(new LoanGroupId(row.getObject("group_id", UUID.class)), toMoney(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static CityMoney toMoney(ResultSet row) throws SQLException {
        return new CityMoney(
                Money.rupiah(row.getLong("paid_out")),
                Money.rupiah(row.getLong("outstanding")),
                Money.rupiah(row.getLong("covered")),
                Money.rupiah(row.getLong("claims_open")),
                row.getInt("running"),
                row.getInt("settled"),
                row.getInt("late"));
    }
}
