package id.renteng.web.bank;

import id.renteng.financing.ApplicationFile;
import java.time.LocalDate;
import java.util.List;

/// What lies with the reader's bank, longest waiting first.
public record QueuePage(List<Row> rows) {

    /// @param days since it was sent
    public record Row(ApplicationFile file, String status, String group, LocalDate since, long days) {}
}
