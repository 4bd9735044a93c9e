package id.renteng.web.bank;

import id.renteng.financing.ApplicationFile;
import java.time.LocalDate;
import java.util.List;

/// What lies with the reader's bank, longest waiting first.
///
/// @param waiting how many lie there in all
/// @param more    the address of the next ones; empty at the end
public record QueuePage(List<Row> rows, int waiting, String more) {

    /// @param days since it was sent
    public record Row(ApplicationFile file, String status, String group, LocalDate since, long days) {}
}
