package id.renteng.web.portfolio;

import id.renteng.financing.SubsidyMonth;
import id.renteng.financing.SubsidyRate;
import java.util.ArrayList;
import java.util.List;

/// The subsidy of a month as rows of a file: the same rows as on the page, and their sum.
final class SubsidySheet {

    private static final List<Object> HEAD = List.of(
            "bank",
            "skema",
            "dari",
            "sampai",
            "hari",
            "pinjaman",
            "jumlah_saldo_harian",
            "tarif_bp",
            "hari_setahun",
            "subsidi",
            "pinjaman_tanpa_angsuran",
            "saldo_harian_tanpa_angsuran");

    private SubsidySheet() {}

    static List<List<Object>> of(SubsidyPage page) {
        var rows = new ArrayList<List<Object>>();
        rows.add(HEAD);
        for (var row : page.month().rows()) rows.add(cells(page, row));
        var month = page.month();
        rows.add(List.of(
                "JUMLAH",
                "",
                month.month().atDay(1),
                month.month().atEndOfMonth(),
                month.closed(),
                "",
                month.base().rupiah(),
                "",
                "",
                month.subsidy().rupiah(),
                "",
                month.unpaid().rupiah()));
        return rows;
    }

    private static List<Object> cells(SubsidyPage page, SubsidyMonth.Row row) {
        return List.of(
                page.bank(row),
                page.scheme(row),
                row.first(),
                row.last(),
                row.days(),
                row.loans(),
                row.base().rupiah(),
                row.rate().<Object>map(rate -> rate.yearly().value()).orElse(""),
                row.rate().<Object>map(SubsidyRate::yearDays).orElse(""),
                row.subsidy().rupiah(),
                row.idle(),
                row.unpaid().rupiah());
    }
}
