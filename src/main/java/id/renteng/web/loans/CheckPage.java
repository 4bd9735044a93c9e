package id.renteng.web.loans;

import id.renteng.financing.Sheet;
import id.renteng.financing.SheetCheck;
import id.renteng.web.Errors;
import java.util.Map;

/// The last step of a meeting sheet: what it comes to, and the counted cash.
public record CheckPage(LoanHead head, SheetForm form, Sheet sheet, SheetCheck check, Errors errors) {

    public Map<String, String> kept() {
        return form.kept(true, "presence", "paid", "saved", "reserved", "how", "reason", "promised");
    }

    public long present() {
        return sheet.lines().stream()
                .filter(line -> line.presence() == Sheet.Presence.PRESENT)
                .count();
    }
}
