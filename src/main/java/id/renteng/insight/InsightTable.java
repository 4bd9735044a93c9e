package id.renteng.insight;

import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Money;
import id.renteng.registry.Regions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What insight reads: the views that modules publish, and nothing else.
@Repository
class InsightTable {

    private static final Set<String> STOPPED = Set.of("SUSPENDED", "REVOKED");

    private final JdbcClient db;
    private final Regions regions;

    InsightTable(JdbcClient db, Regions regions) {
        this.db = db;
        this.regions = regions;
    }

    /// How far the applications of groups have come: of each group the one paid out, or else the one that is not
    /// declined, or else the newest. Groups without one that was sent are left out.
    Map<UUID, Applied> applications(LocalDate today) {
        return db
                .sql("""
                        select distinct on (group_id) group_id, bank_code, sent_on, decided_on, paid_on,
                               coalesce(reason, '') as because, total_rupiah,
                               case when status = 'PAID_OUT' then null
                                    when status = 'APPROVED' and parts_agreed then 'SIGN'
                                    when status = 'APPROVED' then 'AGREE'
                                    when status = 'CONTRACTED' and pay_out_from > :today then 'THINK_AGAIN'
                                    when status = 'CONTRACTED' then 'PAY_OUT'
                                    else status end as waits
                        from financing_view_application
                        where sent_on is not null and withdrawn_on is null
                        order by group_id, paid_on is not null desc, status <> 'DECLINED' desc, sent_on desc,
                                 number desc
                        """)
                .param("today", today)
                .query((row, _) -> Map.entry(row.getObject("group_id", UUID.class), toApplied(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Applied toApplied(ResultSet row) throws SQLException {
        var name = row.getString("waits");
        var waits = name == null ? null : Waiting.valueOf(name);
        var days = new ArrayList<LocalDate>();
        days.add(row.getObject("sent_on", LocalDate.class));
        if (waits == null || waits.stage() == FunnelStage.APPROVED)
            days.add(row.getObject("decided_on", LocalDate.class));
        if (waits == null) days.add(row.getObject("paid_on", LocalDate.class));
        return new Applied(
                waits,
                row.getString("because"),
                days,
                row.getString("bank_code"),
                Money.rupiah(row.getLong("total_rupiah")));
    }

    /// The coached groups that have members in no loan group.
    ///
    /// @param enough the least number of people for a loan group
    List<Unformed> unformed(int enough) {
        return db.sql("""
                        select m.coached_id, m.name, m.kelurahan, m.status, count(*) as members,
                               count(*) filter (where m.loan_group_id is null) as alone,
                               min(m.joined_on) filter (where m.loan_group_id is null) as since,
                               exists (select from groups_view_draft d where d.coached_id = m.coached_id) as begun
                        from groups_view_coached_member m
                        where m.status <> 'DISBANDED'
                          and m.person_id not in (
                              select person_id from registry_view_circumstance
                              where kind = 'WHEREABOUTS' and value in ('MOVED_AWAY', 'DIED'))
                        group by m.coached_id, m.name, m.kelurahan, m.status
                        having count(*) filter (where m.loan_group_id is null) > 0
                        """)
                .query((row, _) -> new Unformed(
                        row.getObject("coached_id", UUID.class),
                        row.getString("name"),
                        regions.codeNow(row.getString("kelurahan")),
                        row.getInt("members"),
                        row.getInt("alone"),
                        row.getObject("since", LocalDate.class),
                        why(row, enough)))
                .list();
    }

    private static Unformed.Why why(ResultSet row, int enough) throws SQLException {
        if (STOPPED.contains(row.getString("status"))) return Unformed.Why.STOPPED;
        if (row.getBoolean("begun")) return Unformed.Why.BEGUN;
        return row.getInt("alone") < enough ? Unformed.Why.FEW : Unformed.Why.ENOUGH;
    }

    /// How long banks usually take.
    UsualDays usualDays() {
        return db.sql("""
                        select coalesce(percentile_disc(0.5) within group (order by decided_on - sent_on), :decide),
                               coalesce(percentile_disc(0.5) within group (order by signed_on - decided_on), :sign),
                               coalesce(percentile_disc(0.5) within group (order by paid_on - signed_on), :payOut)
                        from financing_view_application
                        """)
                .param("decide", UsualDays.UNTIL_KNOWN.decide())
                .param("sign", UsualDays.UNTIL_KNOWN.sign())
                .param("payOut", UsualDays.UNTIL_KNOWN.payOut())
                .query((row, _) -> new UsualDays(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
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
