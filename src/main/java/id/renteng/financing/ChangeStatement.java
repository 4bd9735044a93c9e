package id.renteng.financing;

import static id.renteng.rows.ColumnType.BIGINT;
import static id.renteng.rows.ColumnType.BOOLEAN;
import static id.renteng.rows.ColumnType.DATE;
import static id.renteng.rows.ColumnType.INT;
import static id.renteng.rows.ColumnType.TEXT;
import static id.renteng.rows.ColumnType.UUID;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Common;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.Standing;
import id.renteng.kernel.Money;
import id.renteng.rows.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One act as one statement: a common table expression, with its values, for each table in which something changes. A
/// table in which nothing does is left out, and costs nothing.
final class ChangeStatement {

    private static final Rows<Change.From> STANDINGS = Rows.<Change.From>named("s")
            .with("person", UUID, from -> from.standing().person().value())
            .with("from_on", DATE, Change.From::on)
            .with("bank_since", DATE, from -> from.standing().since().bank().orElse(null))
            .with("own_since", DATE, from -> from.standing().since().own().orElse(null))
            .with("until_on", DATE, from -> from.standing().since().until().orElse(null))
            .with("outstanding", BIGINT, from -> from.standing().outstanding().rupiah())
            .with("principal", BIGINT, from -> from.standing().principal().rupiah())
            .with("paid", BIGINT, from -> from.standing().paid().rupiah())
            .with("covered", BIGINT, from -> from.standing().covered().rupiah())
            .with("advance", BIGINT, from -> from.standing().advance().rupiah());

    private record Part(MemberPart part, Common common) {

        Money savings() {
            return common.savingsOf(part.person());
        }

        Standing standing() {
            return common.standingOf(part.person());
        }
    }

    private static final Rows<Part> PARTS = Rows.<Part>named("n")
            .with("person", UUID, part -> part.part().person().value())
            .with("advance", BIGINT, part -> part.part().advance().rupiah())
            .with("unable", BOOLEAN, part -> part.part().unable())
            .with("savings", BIGINT, part -> part.savings().rupiah())
            .with("standing", TEXT, part -> part.standing().kind().name())
            .with("standing_on", DATE, part -> since(part.standing()));

    private static final Rows<BookTable.Row> INSTALMENTS = Rows.<BookTable.Row>named("d")
            .with("person", UUID, BookTable.Row::person)
            .with("no", INT, row -> row.row().no())
            .with("own", BIGINT, row -> row.row().own().rupiah())
            .with("covered", BIGINT, row -> row.row().covered().rupiah());

    private static final Rows<Claim> CLAIMS = Rows.<Claim>named("c")
            .with("event", INT, Claim::event)
            .with("creditor", UUID, claim -> claim.creditor().value())
            .with("debtor", UUID, claim -> claim.debtor().value())
            .with("arose_on", DATE, Claim::on)
            .with("amount", BIGINT, claim -> claim.amount().rupiah())
            .with("repaid", BIGINT, claim -> claim.repaid().rupiah())
            .with("forgiven", BIGINT, claim -> claim.forgiven().rupiah())
            .with("shared", BIGINT, claim -> claim.shared().rupiah())
            .with("from_cover", BOOLEAN, Claim::fromCover);

    private static final Rows<Receipt> RECEIPTS = Rows.<Receipt>named("r")
            .with("id", UUID, receipt -> receipt.id().value())
            .with("number", INT, Receipt::number)
            .with("meeting", UUID, ChangeStatement::meeting)
            .with("kind", TEXT, receipt -> receipt.kind().name())
            .with("payer", UUID, receipt -> receipt.payer().value())
            .with("beneficiary", UUID, receipt -> receipt.beneficiary().value())
            .with("received", BIGINT, receipt -> receipt.amounts().received().rupiah())
            .with("interest", BIGINT, receipt -> receipt.amounts().interest().rupiah())
            .with("principal", BIGINT, receipt -> receipt.amounts().principal().rupiah())
            .with("repaid", BIGINT, receipt -> receipt.amounts().repaid().rupiah())
            .with("aside", BIGINT, receipt -> receipt.amounts().aside().rupiah())
            .with("advance", BIGINT, receipt -> receipt.amounts().advance().rupiah())
            .with(
                    "advance_used",
                    BIGINT,
                    receipt -> receipt.amounts().advanceUsed().rupiah())
            .with("consent", TEXT, ChangeStatement::consent)
            .with("act", UUID, ChangeStatement::returned);

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
                + counted.stream()
                        .map(name -> "(select count(*) from " + name + ")")
                        .collect(Collectors.joining(" + "))
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
                    values (:id, :loan, :kind, :on, :person, :other, :amount, :reverses, :lateMoney::varchar, :by)
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
        var rows = rows(STANDINGS, froms);
        expressions.add("""
                standing as (
                    insert into financing_standing
                    select :loan, s.person, act.number, s.from_on, s.bank_since, s.own_since, s.outstanding,
                        s.principal, s.paid, s.covered, s.advance, s.until_on
                    from act, %s
                )""".formatted(rows));
    }

    private void parts(List<MemberPart> parts, Common common) {
        var rows =
                rows(PARTS, parts.stream().map(part -> new Part(part, common)).toList());
        expressions.add("""
                part as (
                    update financing_member_part p set advance_rupiah = n.advance, unable = n.unable,
                        savings_rupiah = n.savings, standing = n.standing, standing_on = n.standing_on
                    from %s
                    where p.loan_id = :loan and p.person_id = n.person
                    returning p.person_id
                )""".formatted(rows));
        counted.add("part");
    }

    private void instalments(List<BookTable.Row> changed) {
        var rows = rows(INSTALMENTS, changed);
        expressions.add("""
                instalment as (
                    update financing_instalment i set own_rupiah = d.own, covered_rupiah = d.covered
                    from %s
                    where i.loan_id = :loan and i.person_id = d.person and i.no = d.no
                    returning i.no
                )""".formatted(rows));
        counted.add("instalment");
    }

    private void claims(List<Claim> claims) {
        var rows = rows(CLAIMS, claims);
        expressions.add("""
                claim as (
                    insert into financing_claim (loan_id, event, creditor_id, debtor_id, arose_on, amount_rupiah,
                        repaid_rupiah, forgiven_rupiah, shared_rupiah, from_cover)
                    select :loan, c.* from %s
                    on conflict (loan_id, event, creditor_id, debtor_id) do update set
                        repaid_rupiah = excluded.repaid_rupiah, forgiven_rupiah = excluded.forgiven_rupiah,
                        shared_rupiah = excluded.shared_rupiah
                )""".formatted(rows));
    }

    private void receipts(List<Receipt> receipts) {
        var rows = rows(RECEIPTS, receipts);
        expressions.add("""
                receipt as (
                    insert into financing_receipt (id, number, meeting_id, kind, payer_id, beneficiary_id,
                        received_rupiah, interest_rupiah, principal_rupiah, repaid_rupiah, aside_rupiah,
                        advance_rupiah, advance_used_rupiah, consent, act_id, loan_id, received_on, recorded_by)
                    select r.*, :loan, :on, :by from %s
                )""".formatted(rows));
    }

    private void key(Change.Key key) {
        expressions.add("""
                key as (
                    insert into financing_posting_key (key, loan_id, payload, made_id)
                    values (:key, :loan, :payload, :id)
                )""");
        with("key", key.key().value()).with("payload", key.payload());
    }

    /// @return what the expression selects from; the values go with the statement
    private <T> String rows(Rows<T> rows, List<T> things) {
        var source = rows.of(things);
        values.putAll(source.values());
        return source.sql();
    }

    private ChangeStatement with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /// Who is bound since the pay-out has no day of her own.
    private static @Nullable LocalDate since(Standing standing) {
        return standing.equals(Standing.FOUNDER) ? null : standing.since();
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
}
