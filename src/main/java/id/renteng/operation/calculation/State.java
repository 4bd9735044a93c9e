package id.renteng.operation.calculation;

import id.renteng.financing.ageing.CoveredShare;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.PortfolioAtRisk;
import id.renteng.financing.ageing.QualityTables;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.replay.History;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/// How everything stands at the end of a day.
record State(Names names, String lender, History history, LocalDate on) {

    ObjectNode json() {
        var state = Calculation.object().put("on", on.toString());
        var members = state.putArray("members");
        book().members().forEach(member -> members.add(member(member)));
        var claims = state.putArray("claims");
        book().claims().forEach(claim -> claims.add(claim(claim)));
        state.set("matrix", matrix());
        state.set("purses", purses());
        state.set("group", group());
        state.set("ledgers", new Balances(history.entries()).json());
        return state;
    }

    private GroupBook book() {
        return history.book();
    }

    private ObjectNode member(MemberPart member) {
        var common = book().common();
        var json = Calculation.object()
                .put("name", names.of(member.person()))
                .put("part", member.part().rupiah())
                .put("standing", common.standingOf(member.person()).kind().name())
                .put("unable", member.unable())
                .put("outstanding", member.outstanding().rupiah())
                .put("principalOutstanding", member.principalOutstanding().rupiah())
                .put("shortfall", member.shortfall(on).rupiah())
                .put("advance", member.advance().rupiah())
                .put("savings", common.savingsOf(member.person()).rupiah())
                .put("owesMembers", book().debtsOf(member.person()).rupiah());
        json.set("daysPastDue", days(DaysPastDue.of(book(), member, on)));
        json.set("quality", quality(DaysPastDue.of(book(), member, on)));
        var rows = json.putArray("instalments");
        member.rows().forEach(row -> rows.add(row(row)));
        return json;
    }

    private ObjectNode row(MemberInstalment row) {
        return Calculation.object()
                .put("no", row.no())
                .put("dueOn", row.dueOn().toString())
                .put("principal", row.principal().rupiah())
                .put("interest", row.interest().rupiah())
                .put("own", row.own().rupiah())
                .put("covered", row.covered().rupiah())
                .put("left", row.left().rupiah())
                .put("state", row.state(on).name());
    }

    private ObjectNode claim(Claim claim) {
        return Calculation.object()
                .put("event", claim.event())
                .put("on", claim.on().toString())
                .put("creditor", names.of(claim.creditor()))
                .put("debtor", names.of(claim.debtor()))
                .put("amount", claim.amount().rupiah())
                .put("repaid", claim.repaid().rupiah())
                .put("forgiven", claim.forgiven().rupiah())
                .put("shared", claim.shared().rupiah())
                .put("open", claim.open().rupiah())
                .put("state", claim.state().name());
    }

    /// Who may still reclaim how much from whom.
    private ObjectNode matrix() {
        var open = new TreeMap<String, TreeMap<String, Money>>();
        for (var claim : book().claims()) {
            if (!claim.isOpen()) continue;
            open.computeIfAbsent(names.of(claim.creditor()), _ -> new TreeMap<>())
                    .merge(names.of(claim.debtor()), claim.open(), Money::plus);
        }
        var matrix = Calculation.object();
        open.forEach((creditor, debtors) -> {
            var row = matrix.putObject(creditor);
            debtors.forEach((debtor, amount) -> row.put(debtor, amount.rupiah()));
        });
        return matrix;
    }

    private ObjectNode purses() {
        var purses = Calculation.object();
        for (var purse : Purse.values())
            purses.put(purse.name(), book().common().in(purse).rupiah());
        return purses;
    }

    private ObjectNode group() {
        var group = Calculation.object().put("outstanding", book().outstanding().rupiah());
        group.set("daysPastDue", days(DaysPastDue.of(book(), on)));
        group.set("quality", quality(DaysPastDue.of(book(), on)));
        group.set("parBp", par());
        group.put("coveredShareBp", CoveredShare.of(book(), on).bp());
        var blocked = group.putArray("nextLoan");
        book().rules().choices().consequence().concerns(book(), on).forEach(m -> blocked.add(names.of(m.person())));
        return group;
    }

    private ObjectNode par() {
        var par = Calculation.object();
        var bank = par.putObject("bank");
        var own = par.putObject("own");
        for (int days : PortfolioAtRisk.DAYS) {
            var at = PortfolioAtRisk.of(List.of(book()), days, on);
            bank.put(String.valueOf(days), at.bankBp());
            own.put(String.valueOf(days), at.ownBp());
        }
        return par;
    }

    private ObjectNode days(DaysPastDue days) {
        return Calculation.object().put("bank", days.bank()).put("own", days.own());
    }

    /// By the table that holds on the day, or the first one there is on days before it.
    private ObjectNode quality(DaysPastDue days) {
        var tables = QualityTables.standard();
        var day = on.isBefore(QualityTables.FIRST_DAY) ? QualityTables.FIRST_DAY : on;
        return Calculation.object()
                .put("bank", tables.of(lender, days.bank(), day).name())
                .put("own", tables.of(lender, days.own(), day).name());
    }
}
