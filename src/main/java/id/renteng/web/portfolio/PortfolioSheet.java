package id.renteng.web.portfolio;

import id.renteng.financing.ClosedDay.OfBank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days of a month as rows of a file: the same figures as on the page.
final class PortfolioSheet {

    private PortfolioSheet() {}

    static List<List<Object>> of(PortfolioPage page) {
        var rows = new ArrayList<List<Object>>();
        rows.add(head(page));
        for (var day : page.days()) {
            for (var bank : day.banks()) rows.add(row(page, day.day(), bank));
        }
        return rows;
    }

    private static List<Object> head(PortfolioPage page) {
        var head = new ArrayList<Object>(
                List.of("tanggal", "bank", "pinjaman", "pokok", "tunggakan", "dibayar", "ditanggung"));
        for (int limit : page.limits()) head.add("par" + limit + "_bank");
        for (int limit : page.limits()) head.add("par" + limit + "_sendiri");
        return head;
    }

    private static List<Object> row(PortfolioPage page, LocalDate day, OfBank bank) {
        var row = new ArrayList<Object>(List.of(
                day,
                page.bank(bank.bank()),
                bank.loans(),
                bank.principal().rupiah(),
                bank.late().rupiah(),
                bank.paid().rupiah(),
                bank.covered().rupiah()));
        for (boolean own : new boolean[] {false, true}) {
            for (int limit : page.limits())
                row.add(page.atRisk(bank, own, limit).principal().rupiah());
        }
        return row;
    }
}
