package id.renteng.insight;

import id.renteng.groups.LoanGroupId;
import id.renteng.insight.Anomaly.Decision;
import id.renteng.insight.Anomaly.Rule;
import id.renteng.insight.Anomaly.Verdict;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Looks for anomalies through the views that modules publish, all rules in one statement, and keeps what people found.
@Repository
class AnomalyTable {

    private final JdbcClient db;

    AnomalyTable(JdbcClient db) {
        this.db = db;
    }

    List<Anomaly> find(LocalDate today) {
        var decisions = decisions();
        return db.sql("""
                        with now as (
                            select loan_group_id as group_id, person_id, office, group_status
                            from groups_view_member where left_on is null and group_status <> 'DISSOLVED'
                        ), away as (
                            select v.group_id, v.person_id, v.visited_on,
                                   min(sqrt(((v.latitude_e6 - b.latitude_e6) * 0.111195) ^ 2
                                       + ((v.longitude_e6 - b.longitude_e6) * 0.111195
                                            * cos(radians((v.latitude_e6 + b.latitude_e6) / 2000000.0))) ^ 2))
                                   as metres
                            from readiness_view_visit_spot v
                            join registry_view_business_spot b on b.person_id = v.person_id
                            group by 1, 2, 3
                        ), far as (
                            select a.group_id, a.person_id, a.visited_on, round(a.metres)::int as metres
                            from away a
                            where a.metres > (select r.metres from insight_distance_rule r
                                              where r.valid_from <= a.visited_on
                                              order by r.valid_from desc limit 1)
                        ), found as (
                            select 'A01_SAME_ACCOUNT' as rule, n.group_id, n.person_id, s.other_id
                            from now n join registry_view_account_shared s on s.person_id = n.person_id
                            union all
                            select 'A02_SAME_PHONE', n.group_id, n.person_id, s.other_id
                            from now n join registry_view_phone_shared s on s.person_id = n.person_id
                            where not exists (select from registry_view_household h
                                              join registry_view_household o on o.household_id = h.household_id
                                              where h.person_id = n.person_id and o.person_id = s.other_id)
                            union all
                            select 'A05_SAME_PLACE', n.group_id, n.person_id, s.other_id
                            from now n join readiness_view_same_place s
                                on s.person_id = n.person_id and s.group_id = n.group_id
                            union all
                            select 'A06_FAMILY_OF_OFFICER', n.group_id, n.person_id, o.person_id
                            from now n join registry_view_household h on h.person_id = n.person_id
                            join registry_view_household ho on ho.household_id = h.household_id
                            join now o on o.person_id = ho.person_id and o.group_id = n.group_id
                            where n.office <> 'MEMBER' and o.person_id <> n.person_id
                              and (select count(*) from registry_view_household x
                                   join now y on y.person_id = x.person_id and y.group_id = n.group_id
                                   where x.household_id = h.household_id) >= 3
                            union all
                            select 'A08_OTHER_AMOUNT', l.group_id, l.person_id, null
                            from financing_view_pay_out_line l
                            where l.received_rupiah is not null and l.received_rupiah <> l.amount_rupiah
                            union all
                            select 'A10_WORKS_FOR_STATE', n.group_id, n.person_id, null
                            from now n join registry_view_circumstance c on c.person_id = n.person_id
                            where c.kind = 'OCCUPATION'
                              and c.value in ('CIVIL_SERVANT', 'ARMY', 'POLICE', 'STATE_COMPANY', 'WARD_OFFICE')
                            union all
                            select 'A11_GONE', n.group_id, n.person_id, null
                            from now n join registry_view_circumstance c on c.person_id = n.person_id
                            where n.group_status = 'BORROWING' and c.kind = 'WHEREABOUTS'
                              and c.value in ('MOVED_AWAY', 'DIED')
                            union all
                            select 'A14_VISITED_ELSEWHERE', n.group_id, n.person_id, null
                            from now n join far f on f.person_id = n.person_id and f.group_id = n.group_id
                            union all
                            select 'A17_CHANGED_BEFORE_PAY_OUT', l.group_id, l.person_id, null
                            from financing_view_pay_out_line l
                            join registry_view_key_change k on k.person_id = l.person_id
                            where k.decided_at::date between l.paid_on - 7 and l.paid_on
                            union all
                            select 'A20_TOGETHER_BEFORE', n.group_id, n.person_id, o.person_id
                            from now n join now o on o.group_id = n.group_id and o.person_id <> n.person_id
                            join groups_view_member p on p.person_id = n.person_id and p.loan_group_id <> n.group_id
                            join groups_view_member q on q.person_id = o.person_id
                                and q.loan_group_id = p.loan_group_id
                            where p.left_on > :yearAgo and q.left_on > :yearAgo
                        )
                        select rule, group_id,
                               case when rule = 'A20_TOGETHER_BEFORE' then null else person_id end as about,
                               array_agg(distinct coalesce(other_id, person_id)) as others,
                               max(far.metres) as metres, max(far.visited_on) as visited_on
                        from found left join far using (group_id, person_id)
                        group by 1, 2, 3
                        order by 1, 2, 3
                        """)
                .param("yearAgo", today.minusYears(1))
                .query((row, _) -> toAnomaly(row, decisions))
                .list();
    }

    boolean insert(Anomaly anomaly, Decision decision) {
        return db.sql("""
                        insert into insight_anomaly_decision (id, rule, group_id, people, verdict, why, decided_by,
                                                              decided_at)
                        values (:id, :rule, :group, :people, :verdict, :why, :by, :at)
                        on conflict (id) do nothing
                        """)
                        .param("id", anomaly.id().value())
                        .param("rule", anomaly.rule().name())
                        .param("group", anomaly.group().value())
                        .param(
                                "people",
                                anomaly.people().stream().map(PersonId::value).toArray(UUID[]::new))
                        .param("verdict", decision.verdict().name())
                        .param("why", decision.why())
                        .param("by", decision.by())
                        .param("at", decision.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Map<UUID, Decision> decisions() {
        return db
                .sql("select id, verdict, why, decided_by, decided_at from insight_anomaly_decision")
                .query((row, _) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Decision(
                                Verdict.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getObject(4, UUID.class),
                                row.getObject(5, OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Anomaly toAnomaly(ResultSet row, Map<UUID, Decision> decisions) throws SQLException {
        var rule = Rule.valueOf(row.getString("rule"));
        var group = row.getObject("group_id", UUID.class);
        var others = (UUID[]) row.getArray("others").getArray();
        var about = row.getObject("about", UUID.class);
        var people = about == null || Arrays.asList(others).contains(about)
                ? List.of(others)
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(about), Arrays.stream(others))
                        .toList();
        var id = rule == Rule.A14_VISITED_ELSEWHERE
                ? AnomalyId.of(
                        rule,
                        group,
                        people,
                        row.getObject("visited_on", LocalDate.class).toString())
                : AnomalyId.of(rule, group, people, "");
        int metres = row.getInt("metres");
        return new Anomaly(
                id,
                rule,
                new LoanGroupId(group),
                people.stream().map(PersonId::new).toList(),
                rule == Rule.A14_VISITED_ELSEWHERE ? OptionalInt.of(metres) : OptionalInt.empty(),
                Optional.ofNullable(decisions.get(id.value())));
    }
}
