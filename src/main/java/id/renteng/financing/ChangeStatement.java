package id.renteng.financing;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Common;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.Standing;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One act as one statement: a common table expression, with its values, for each table in which something changes. A
/// table in which nothing does is left out, and costs nothing.
final class ChangeStatement {

    private final List<String> expressions = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    private ChangeStatement() {}

    static ChangeStatement of(Change change) {
        var statement = new ChangeStatement();
        statement.act(change.act());
        statement.loan(change);
        if (!change.from().isEmpty()) statement.standings(change.from());
        if (!change.parts().isEmpty()) statement.parts(change.parts(), change.common());
        if (!change.rows().isEmpty()) statement.instalments(change.rows());
        if (!change.claims().isEmpty()) statement.claims(change.claims());
        if (!change.receipts().isEmpty()) statement.receipts(change.receipts());
        change.key().ifPresent(statement::key);
        return statement
                .with("loan", change.loan().value())
                .with("on", change.act().on())
                .with("by", change.by());
    }

    /// Answers with the number of the act, and of rows that were there to be changed.
    String sql() {
        return expressions.stream().collect(Collectors.joining(", ", "with ", " select number as act, "))
                + counted.stream().map("(select count(*) from %s)"::formatted).collect(Collectors.joining(" + "))
                + " as changed from act";
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    private void act(Act act) {
        expressions.add("""
                act as (
                    insert into financing_act (id, loan_id, kind, value_on, person_id, other_id, amount_rupiah,
                        reverses_id, late_money, recorded_by)
                    values (:id, :loan, :kind, :on, :person, :other, :amount, :reverses, :lateMoney, :by)
                    returning number
                )""");
        var row = ActColumns.of(act);
        with("id", act.id())
                .with("kind", row.kind())
                .with("person", row.person())
                .with("other", row.other())
                .with("amount", row.amount())
                .with("reverses", row.reverses())
                .with("lateMoney", row.lateMoney());
    }

    private void loan(Change change) {
        expressions.add("""
                loan as (
                    update financing_loan set act_number = act.number, last_posted_on = :lastOn,
                        receipts = receipts + :given, bank_since = :bankSince, own_since = :ownSince,
                        outstanding_rupiah = :outstanding, owed_rupiah = :principal, paid_rupiah = :paid,
                        covered_rupiah = :covered, reserve_rupiah = :reserve, guarantor_rupiah = :guarantor,
                        claims = :claims, exemptions = :exemptions, stopped_bank_days = :stoppedBank, stopped_own_days = :stoppedOwn
                    from act where id = :loan
                    returning id
                )""");
        counted.add("loan");
        var total = change.total();
        var common = change.common();
        with("lastOn", change.lastOn())
                .with("given", change.receipts().size())
                .with("bankSince", total.since().bank().orElse(null))
                .with("ownSince", total.since().own().orElse(null))
                .with("stoppedBank", total.stopped().map(DaysPastDue::bank).orElse(null))
                .with("stoppedOwn", total.stopped().map(DaysPastDue::own).orElse(null))
                .with("outstanding", total.outstanding().rupiah())
                .with("principal", total.principal().rupiah())
                .with("paid", total.paid().rupiah())
                .with("covered", total.covered().rupiah())
                .with("reserve", common.in(Purse.RESERVE).rupiah())
                .with("guarantor", common.in(Purse.GUARANTOR).rupiah())
                .with("claims", change.claimed())
                .with("exemptions", common.exemptions().size());
    }

    private void standings(List<Change.From> froms) {
        expressions.add("""
                standing as (
                    insert into financing_standing
                    select :loan, s.person, act.number, s.from_on, s.bank_since, s.own_since, s.outstanding,
                        s.principal, s.paid, s.covered, s.advance, s.until_on
                    from act, unnest(:standingPeople::uuid[], :froms::date[], :bankSinces::date[],
                        :ownSinces::date[], :outstandings::bigint[], :principals::bigint[], :paids::bigint[],
                        :covereds::bigint[], :advances::bigint[], :untils::date[]) as s (person, from_on, bank_since,
                        own_since, outstanding, principal, paid, covered, advance, until_on)
                )""");
        with("standingPeople", ids(froms, from -> from.standing().person().value()))
                .with("froms", texts(froms, from -> from.on().toString()))
                .with(
                        "bankSinces",
                        texts(froms, from -> text(from.standing().since().bank())))
                .with(
                        "ownSinces",
                        texts(froms, from -> text(from.standing().since().own())))
                .with(
                        "untils",
                        texts(froms, from -> text(from.standing().since().until())))
                .with("outstandings", amounts(froms, from -> from.standing().outstanding()))
                .with("principals", amounts(froms, from -> from.standing().principal()))
                .with("paids", amounts(froms, from -> from.standing().paid()))
                .with("covereds", amounts(froms, from -> from.standing().covered()))
                .with("advances", amounts(froms, from -> from.standing().advance()));
    }

    private void parts(List<MemberPart> parts, Common common) {
        expressions.add("""
                part as (
                    update financing_member_part p set advance_rupiah = n.advance, unable = n.unable,
                        savings_rupiah = n.savings, standing = n.standing, standing_on = n.standing_on
                    from unnest(:partPeople::uuid[], :partAdvances::bigint[], :unables::boolean[],
                        :savings::bigint[], :kinds::text[], :standingDates::date[])
                        as n (person, advance, unable, savings, standing, standing_on)
                    where p.loan_id = :loan and p.person_id = n.person
                    returning p.person_id
                )""");
        counted.add("part");
        var standings =
                parts.stream().map(part -> common.standingOf(part.person())).toList();
        with("partPeople", ids(parts, part -> part.person().value()))
                .with("partAdvances", amounts(parts, MemberPart::advance))
                .with("unables", parts.stream().map(MemberPart::unable).toArray(Boolean[]::new))
                .with("savings", amounts(parts, part -> common.savingsOf(part.person())))
                .with("kinds", texts(standings, standing -> standing.kind().name()))
                .with("standingDates", texts(standings, ChangeStatement::since));
    }

    private void instalments(List<BookTable.Row> rows) {
        expressions.add("""
                instalment as (
                    update financing_instalment i set own_rupiah = n.own, covered_rupiah = n.covered
                    from unnest(:rowPeople::uuid[], :rowNos::int[], :rowOwns::bigint[], :rowCovereds::bigint[])
                        as n (person, no, own, covered)
                    where i.loan_id = :loan and i.person_id = n.person and i.no = n.no
                    returning i.no
                )""");
        counted.add("instalment");
        with("rowPeople", ids(rows, BookTable.Row::person))
                .with("rowNos", rows.stream().map(row -> row.row().no()).toArray(Integer[]::new))
                .with("rowOwns", amounts(rows, row -> row.row().own()))
                .with("rowCovereds", amounts(rows, row -> row.row().covered()));
    }

    private void claims(List<Claim> claims) {
        expressions.add("""
                claim as (
                    insert into financing_claim (loan_id, event, creditor_id, debtor_id, arose_on, amount_rupiah,
                        repaid_rupiah, forgiven_rupiah, shared_rupiah, from_cover)
                    select :loan, c.* from unnest(:claimEvents::int[], :creditors::uuid[], :debtors::uuid[],
                        :claimDates::date[], :claimAmounts::bigint[], :repaids::bigint[], :forgivens::bigint[],
                        :shareds::bigint[], :fromCovers::boolean[]) as c
                    on conflict (loan_id, event, creditor_id, debtor_id) do update set
                        repaid_rupiah = excluded.repaid_rupiah, forgiven_rupiah = excluded.forgiven_rupiah,
                        shared_rupiah = excluded.shared_rupiah
                )""");
        with("claimEvents", claims.stream().map(Claim::event).toArray(Integer[]::new))
                .with("creditors", ids(claims, claim -> claim.creditor().value()))
                .with("debtors", ids(claims, claim -> claim.debtor().value()))
                .with("claimDates", texts(claims, claim -> claim.on().toString()))
                .with("claimAmounts", amounts(claims, Claim::amount))
                .with("repaids", amounts(claims, Claim::repaid))
                .with("forgivens", amounts(claims, Claim::forgiven))
                .with("shareds", amounts(claims, Claim::shared))
                .with("fromCovers", claims.stream().map(Claim::fromCover).toArray(Boolean[]::new));
    }

    private void receipts(List<Receipt> receipts) {
        expressions.add("""
                receipt as (
                    insert into financing_receipt (id, number, meeting_id, kind, payer_id, beneficiary_id,
                        received_rupiah, interest_rupiah, principal_rupiah, repaid_rupiah, aside_rupiah,
                        advance_rupiah, advance_used_rupiah, consent, act_id, loan_id, received_on, recorded_by)
                    select r.*, :loan, :on, :by from unnest(:receiptIds::uuid[], :numbers::int[],
                        :meetings::uuid[], :receiptKinds::text[], :payers::uuid[], :beneficiaries::uuid[],
                        :receiveds::bigint[], :interests::bigint[], :toPrincipals::bigint[], :toMembers::bigint[],
                        :asides::bigint[], :toAdvances::bigint[], :useds::bigint[], :consents::text[],
                        :returns::uuid[]) as r
                )""");
        with("receiptIds", ids(receipts, receipt -> receipt.id().value()))
                .with("numbers", receipts.stream().map(Receipt::number).toArray(Integer[]::new))
                .with("meetings", ids(receipts, ChangeStatement::meeting))
                .with("receiptKinds", texts(receipts, receipt -> receipt.kind().name()))
                .with("payers", ids(receipts, receipt -> receipt.payer().value()))
                .with(
                        "beneficiaries",
                        ids(receipts, receipt -> receipt.beneficiary().value()))
                .with(
                        "receiveds",
                        amounts(receipts, receipt -> receipt.amounts().received()))
                .with(
                        "interests",
                        amounts(receipts, receipt -> receipt.amounts().interest()))
                .with(
                        "toPrincipals",
                        amounts(receipts, receipt -> receipt.amounts().principal()))
                .with(
                        "toMembers",
                        amounts(receipts, receipt -> receipt.amounts().repaid()))
                .with("asides", amounts(receipts, receipt -> receipt.amounts().aside()))
                .with(
                        "toAdvances",
                        amounts(receipts, receipt -> receipt.amounts().advance()))
                .with("useds", amounts(receipts, receipt -> receipt.amounts().advanceUsed()))
                .with("consents", texts(receipts, ChangeStatement::consent))
                .with("returns", ids(receipts, ChangeStatement::returned));
    }

    private void key(Change.Key key) {
        expressions.add("""
                key as (
                    insert into financing_posting_key (key, loan_id, payload, made_id)
                    values (:key, :loan, :payload, :id)
                )""");
        with("key", key.key().value()).with("payload", key.payload());
    }

    private ChangeStatement with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /// Who is bound since the pay-out has no day of her own.
    private static @Nullable String since(Standing standing) {
        return standing.equals(Standing.FOUNDER) ? null : standing.since().toString();
    }

    private static @Nullable UUID meeting(Receipt receipt) {
        return receipt.meeting().isEmpty() ? null : receipt.meeting().get().value();
    }

    private static @Nullable UUID returned(Receipt receipt) {
        return receipt.returned().isEmpty() ? null : receipt.returned().get().value();
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
