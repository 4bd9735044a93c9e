package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A meeting that was held and posted.
///
/// @param number from 1 for each loan
public record Meeting(MeetingId id, LoanId loan, int number, LocalDate heldOn, UUID recordedBy, List<Line> lines) {

    public Meeting {
        lines = List.copyOf(lines);
    }

    /// @param due  what she had due before paying
    /// @param said what the sheet said of her
    public record Line(Money due, Sheet.Line said) {

        public PersonId person() {
            return said.person();
        }

        public Sheet.Presence presence() {
            return said.presence();
        }

        /// What she gave for herself, beside what she put aside.
        public Money paid() {
            return said.paid();
        }

        public Optional<Sheet.Shortfall> shortfall() {
            return said.shortfall();
        }
    }

    public long present() {
        return lines.stream()
                .filter(line -> line.presence() == Sheet.Presence.PRESENT)
                .count();
    }
}
