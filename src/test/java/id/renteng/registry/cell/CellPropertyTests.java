package id.renteng.registry.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Money;
import id.renteng.registry.cell.Dates.ShortYear;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/// What is printed is read again as it was; what cannot be read is never guessed; nothing that is typed breaks
/// anything.
class CellPropertyTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Property
    void an_amount_is_read_as_it_is_printed(@ForAll @LongRange(min = 10_000, max = 999_999_999_999_999L) long rupiah) {
        var dots = String.format(Locale.GERMANY, "%,d", rupiah);
        for (var printed : new String[] {
            Long.toString(rupiah),
            dots,
            "Rp" + dots,
            "Rp " + dots + ",-",
            dots + ",00",
            dots.replace('.', ','),
            "Rp. " + dots + " /bulan"
        }) assertThat(Rupiahs.read(printed)).as(printed).isEqualTo(Reading.of(new Money(rupiah)));
    }

    @Property
    void a_date_is_read_as_it_is_printed(@ForAll("days") LocalDate day) {
        for (var pattern :
                new String[] {"yyyy-MM-dd", "dd/MM/yyyy", "d-M-yyyy", "dd.MM.yyyy", "d MMMM yyyy", "yyyyMMdd"}) {
            var printed = DateTimeFormatter.ofPattern(pattern, INDONESIAN).format(day);
            assertThat(Dates.read(printed, ShortYear.RECENT)).as(printed).isEqualTo(Reading.of(day));
        }
    }

    @Property
    void a_phone_is_read_as_it_is_printed(@ForAll("mobiles") String number) {
        for (var printed : new String[] {
            "0" + number,
            "+62" + number,
            "62" + number,
            number,
            "0" + number.substring(0, 3) + "-" + number.substring(3)
        }) assertThat(Phones.read(printed)).as(printed).isEqualTo(Reading.of("+62" + number));
    }

    @Property(tries = 3000)
    void nothing_that_is_typed_breaks_anything(@ForAll("typed") String cell) {
        var amount = Rupiahs.read(cell);
        var date = Dates.read(cell, ShortYear.BIRTH);
        var phone = Phones.read(cell);
        var nib = Nibs.read(cell);

        if (cell.chars().noneMatch(Character::isDigit)) {
            assertThat(amount.value()).isNull();
            assertThat(date.value()).isNull();
            assertThat(phone.value()).isNull();
            assertThat(nib.value()).isNull();
        }
        if (phone.value() != null) assertThat(phone.value()).matches("\\+62[0-9]{7,12}");
        if (nib.value() != null) assertThat(nib.value()).matches("[0-9]{13}");
        if (date.value() != null) assertThat(date.value().getYear()).isBetween(1900, 2200);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Arbitraries.strings().numeric().ofMinLength(7).ofMaxLength(9).map(rest -> "812" + rest);
    }

    /// Anything, and what looks like something.
    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars("0123456789.,-/ +()'RpjtKBM±eE\u00A0")
                        .ofMaxLength(25));
    }
}
