package id.renteng.financing;

import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Common;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.Standing;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Writes what one act changes, in the nine tables of a loan, as one statement: a posting costs one round trip to the
/// database however many rows it has.
@Repository
class ChangeTable {

    private final JdbcClient db;

    ChangeTable(JdbcClient db) {
        this.db = db;
    }

    void write(Change change) {
        var written = claims(
                        receipts(
                                rows(
                                        parts(
                                                standings(purses(act(db.sql("""
                        with act as (
                            insert into financing_act (id, loan_id, kind, value_on, person_id, other_id, amount_rupiah,
                                reverses_id, recorded_by)
                            values (:id, :loan, :kind, :on, :person, :other, :amount, :reverses, :by)
                            returning number
                        ), standing as (
                            insert into financing_standing
                            select :loan, s.person, act.number, s.from_on, s.bank_since, s.own_since, s.outstanding,
                                s.principal, s.paid, s.covered, s.advance
                            from act, unnest(:standingPeople::uuid[], :froms::date[], :bankSinces::date[],
                                :ownSinces::date[], :outstandings::bigint[], :principals::bigint[], :paids::bigint[],
                                :covereds::bigint[], :advances::bigint[]) as s (person, from_on, bank_since, own_since,
                                outstanding, principal, paid, covered, advance)
                        ), loan as (
                            update financing_loan set act_number = act.number, last_posted_on = :lastOn,
                                receipts = receipts + cardinality(:receiptIds::uuid[]), bank_since = :bankSince,
                                own_since = :ownSince, outstanding_rupiah = :outstanding, owed_rupiah = :principal,
                                paid_rupiah = :paid, covered_rupiah = :covered, reserve_rupiah = :reserve,
                                guarantor_rupiah = :guarantor, exemptions = :exemptions
                            from act where id = :loan
                            returning id
                        ), part as (
                            update financing_member_part p set advance_rupiah = n.advance, unable = n.unable,
                                savings_rupiah = n.savings, standing = n.standing, standing_on = n.standing_on
                            from unnest(:partPeople::uuid[], :partAdvances::bigint[], :unables::boolean[],
                                :savings::bigint[], :kinds::text[], :standingDates::date[])
                                as n (person, advance, unable, savings, standing, standing_on)
                            where p.loan_id = :loan and p.person_id = n.person
                            returning p.person_id
                        ), instalment as (
                            update financing_instalment i set own_rupiah = n.own, covered_rupiah = n.covered
                            from unnest(:rowPeople::uuid[], :rowNos::int[], :rowOwns::bigint[], :rowCovereds::bigint[])
                                as n (person, no, own, covered)
                            where i.loan_id = :loan and i.person_id = n.person and i.no = n.no
                            returning i.no
                        ), claim as (
                            insert into financing_claim (loan_id, event, creditor_id, debtor_id, arose_on, amount_rupiah,
                                repaid_rupiah, forgiven_rupiah, shared_rupiah, from_cover)
                            select :loan, c.* from unnest(:claimEvents::int[], :creditors::uuid[], :debtors::uuid[],
                                :claimDates::date[], :claimAmounts::bigint[], :repaids::bigint[], :forgivens::bigint[],
                                :shareds::bigint[], :fromCovers::boolean[]) as c
                            on conflict (loan_id, event, creditor_id, debtor_id) do update set
                                repaid_rupiah = excluded.repaid_rupiah, forgiven_rupiah = excluded.forgiven_rupiah,
                                shared_rupiah = excluded.shared_rupiah
                        ), receipt as (
                            insert into financing_receipt (id, number, meeting_id, kind, payer_id, beneficiary_id,
                                received_rupiah, interest_rupiah, principal_rupiah, repaid_rupiah, aside_rupiah,
                                advance_rupiah, advance_used_rupiah, consent, loan_id, received_on, recorded_by)
                            select r.*, :loan, :on, :by from unnest(:receiptIds::uuid[], :numbers::int[],
                                :meetings::uuid[], :receiptKinds::text[], :payers::uuid[], :beneficiaries::uuid[],
                                :receiveds::bigint[], :interests::bigint[], :toPrincipals::bigint[],
                                :toMembers::bigint[], :asides::bigint[], :toAdvances::bigint[], :useds::bigint[], :consents::text[]) as r
                        ), key as (
                            insert into financing_posting_key (key, loan_id, payload, made_id)
                            select cast(:key as uuid), :loan, :payload, :id where cast(:key as uuid) is not null
                        )
                        select (select count(*) from loan) + (select count(*) from part)
                            + (select count(*) from instalment)
                        """), change), change.common()), change),
                                                change),
                                        change.rows()),
                                change.receipts()),
                        change.claims())
                .param(
                        "key",
                        change.key()
                                .map(Change.Key::key)
                                .map(key -> key.value().toString())
                                .orElse(null))
                .param("payload", change.key().map(Change.Key::payload).orElse(""))
                .query(Integer.class)
                .single();
        int expected = 1 + change.parts().size() + change.rows().size();
        if (written != expected)
            throw new IllegalStateException("%d rows changed, not %d".formatted(written, expected));
    }

    private static StatementSpec act(StatementSpec sql, Change change) {
        var row = ActColumns.of(change.act());
        var total = change.total();
        return sql.param("id", change.act().id())
                .param("loan", change.loan().value())
                .param("kind", row.kind())
                .param("on", change.act().on())
                .param("person", row.person())
                .param("other", row.other())
                .param("amount", row.amount())
                .param("reverses", row.reverses())
                .param("by", change.by())
                .param("lastOn", change.lastOn())
                .param("bankSince", total.since().bank().orElse(null), java.sql.Types.DATE)
                .param("ownSince", total.since().own().orElse(null), java.sql.Types.DATE)
                .param("outstanding", total.outstanding().rupiah())
                .param("principal", total.principal().rupiah())
                .param("paid", total.paid().rupiah())
                .param("covered", total.covered().rupiah());
    }

    private static StatementSpec standings(StatementSpec sql, Change change) {
        var froms = change.from();
        return sql.param(
                        "standingPeople",
                        ids(froms, from -> from.standing().person().value()))
                .param("froms", texts(froms, from -> from.on().toString()))
                .param(
                        "bankSinces",
                        texts(froms, from -> text(from.standing().since().bank())))
                .param(
                        "ownSinces",
                        texts(froms, from -> text(from.standing().since().own())))
                .param("outstandings", amounts(froms, from -> from.standing().outstanding()))
                .param("principals", amounts(froms, from -> from.standing().principal()))
                .param("paids", amounts(froms, from -> from.standing().paid()))
                .param("covereds", amounts(froms, from -> from.standing().covered()))
                .param("advances", amounts(froms, from -> from.standing().advance()));
    }

    private static StatementSpec purses(StatementSpec sql, Common common) {
        return sql.param("reserve", common.in(Purse.RESERVE).rupiah())
                .param("guarantor", common.in(Purse.GUARANTOR).rupiah())
                .param("exemptions", common.exemptions().size());
    }

    private static StatementSpec parts(StatementSpec sql, Change change) {
        var parts = change.parts();
        var common = change.common();
        var standings =
                parts.stream().map(part -> common.standingOf(part.person())).toList();
        return sql.param("partPeople", ids(parts, part -> part.person().value()))
                .param("savings", amounts(parts, part -> common.savingsOf(part.person())))
                .param("kinds", texts(standings, standing -> standing.kind().name()))
                .param("standingDates", texts(standings, ChangeTable::since))
                .param("partAdvances", amounts(parts, MemberPart::advance))
                .param("unables", parts.stream().map(MemberPart::unable).toArray(Boolean[]::new));
    }

    private static StatementSpec rows(StatementSpec sql, List<BookTable.Row> rows) {
        return sql.param("rowPeople", ids(rows, BookTable.Row::person))
                .param("rowNos", rows.stream().map(row -> row.row().no()).toArray(Integer[]::new))
                .param("rowOwns", amounts(rows, row -> row.row().own()))
                .param("rowCovereds", amounts(rows, row -> row.row().covered()));
    }

    private static StatementSpec claims(StatementSpec sql, List<Claim> claims) {
        return sql.param("claimEvents", claims.stream().map(Claim::event).toArray(Integer[]::new))
                .param("creditors", ids(claims, claim -> claim.creditor().value()))
                .param("debtors", ids(claims, claim -> claim.debtor().value()))
                .param("claimDates", texts(claims, claim -> claim.on().toString()))
                .param("claimAmounts", amounts(claims, Claim::amount))
                .param("repaids", amounts(claims, Claim::repaid))
                .param("forgivens", amounts(claims, Claim::forgiven))
                .param("shareds", amounts(claims, Claim::shared))
                .param("fromCovers", claims.stream().map(Claim::fromCover).toArray(Boolean[]::new));
    }

    private static StatementSpec receipts(StatementSpec sql, List<Receipt> receipts) {
        return sql.param("receiptIds", ids(receipts, receipt -> receipt.id().value()))
                .param("numbers", receipts.stream().map(Receipt::number).toArray(Integer[]::new))
                .param("meetings", ids(receipts, ChangeTable::meeting))
                .param("receiptKinds", texts(receipts, receipt -> receipt.kind().name()))
                .param("payers", ids(receipts, receipt -> receipt.payer().value()))
                .param(
                        "beneficiaries",
                        ids(receipts, receipt -> receipt.beneficiary().value()))
                .param(
                        "receiveds",
                        amounts(receipts, receipt -> receipt.amounts().received()))
                .param(
                        "interests",
                        amounts(receipts, receipt -> receipt.amounts().interest()))
                .param(
                        "toPrincipals",
                        amounts(receipts, receipt -> receipt.amounts().principal()))
                .param(
                        "toMembers",
                        amounts(receipts, receipt -> receipt.amounts().repaid()))
                .param("asides", amounts(receipts, receipt -> receipt.amounts().aside()))
                .param(
                        "toAdvances",
                        amounts(receipts, receipt -> receipt.amounts().advance()))
                .param("useds", amounts(receipts, receipt -> receipt.amounts().advanceUsed()))
                .param("consents", texts(receipts, ChangeTable::consent));
    }

    /// Who is bound since the pay-out has no day of her own.
    private static @Nullable String since(Standing standing) {
        return standing.equals(Standing.FOUNDER) ? null : standing.since().toString();
    }

    private static @Nullable UUID meeting(Receipt receipt) {
        return receipt.meeting().isEmpty() ? null : receipt.meeting().get().value();
    }

    private static @Nullable String consent(Receipt receipt) {
        return receipt.consent().isEmpty() ? null : receipt.consent().get().name();
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.isEmpty() ? null : day.get().toString();
    }

    private static <T> UUID[] ids(List<T> values, Function<T, @Nullable UUID> id) {
        return each(values, id).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> values, Function<T, @Nullable String> text) {
        return each(values, text).toArray(String[]::new);
    }

    private static <T> Long[] amounts(List<T> values, Function<T, Money> amount) {
        return values.stream().map(value -> amount.apply(value).rupiah()).toArray(Long[]::new);
    }

    private static <T, V extends @Nullable Object> List<V> each(List<T> values, Function<T, V> value) {
        var all = new ArrayList<V>(values.size());
        for (var one : values) all.add(value.apply(one));
        return all;
    }
}
