package id.renteng.registry.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Money;
import id.renteng.registry.cell.Dates.ShortYear;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
    void an_amount_in_words_for_its_size_is_read_from_nothing_up(
            @ForAll @LongRange(min = 0, max = 99_999) long hundredths, @ForAll("sizes") Size size) {
        var rupiah = hundredths * size.rupiah() / 100;
        for (var mark : new String[] {",", "."}) {
            var number = "%d%s%02d".formatted(hundredths / 100, mark, hundredths % 100);
            for (var word : size.words())
                for (var printed : new String[] {
                    number + word, number + " " + word, "Rp " + number + " " + word, number + " " + word + "/bulan"
                }) assertThat(Rupiahs.read(printed)).as(printed).isEqualTo(sureOrAsked(rupiah));
        }
        if (hundredths % 100 == 0)
            for (var word : size.words())
                assertThat(Rupiahs.read(hundredths / 100 + word)).isEqualTo(sureOrAsked(rupiah));
    }

    @Property
    void an_amount_too_small_to_be_sure_is_asked_about(@ForAll @LongRange(min = 0, max = 9_999) long rupiah) {
        var dots = String.format(Locale.GERMANY, "%,d", rupiah);
        for (var printed :
                new String[] {Long.toString(rupiah), dots, "Rp" + dots, "Rp " + dots + ",-", dots.replace('.', ',')})
            assertThat(Rupiahs.read(printed)).as(printed).isEqualTo(sureOrAsked(rupiah));
    }

    @Property
    void of_a_range_no_end_is_taken(@ForAll("printed") String from, @ForAll("printed") String to) {
        for (var range : new String[] {
            from + "-" + to,
            from + " - " + to,
            from + " s/d " + to,
            from + " sampai " + to,
            "antara " + from + " dan " + to,
            "< " + from,
            "di bawah " + from,
            from + " ke atas"
        }) assertThat(Rupiahs.read(range)).as(range).isEqualTo(Reading.wrong(Rupiahs.RANGE));
    }

    /// Whatever is read of figures alone has these figures, and no others: at most sen are left out, and said.
    @Property(tries = 3000)
    void no_figure_is_guessed(@ForAll("figures") String cell) {
        var read = Rupiahs.read(cell);
        var value = read.value();
        if (value == null) return;
        var figures = new BigInteger("0" + cell.replaceAll("[^0-9]", ""));
        var whole = BigInteger.valueOf(value.rupiah());
        var sen = figures.subtract(whole.multiply(BigInteger.valueOf(100)));
        boolean left = sen.signum() >= 0 && sen.compareTo(BigInteger.valueOf(100)) < 0;
        if (figures.equals(whole) || figures.equals(whole.multiply(BigInteger.TEN))) return;
        assertThat(left).as(cell).isTrue();
        assertThat(read.trouble().isPresent()).as(cell).isEqualTo(sen.signum() > 0);
    }

    private static Reading<Money> sureOrAsked(long rupiah) {
        return rupiah == 0 || rupiah >= 10_000 ? Reading.of(new Money(rupiah)) : Reading.wrong(Rupiahs.DOUBTFUL);
    }

    /// @param words that stand for so many rupiah
    record Size(long rupiah, List<String> words) {}

    @Provide
    Arbitrary<Size> sizes() {
        return Arbitraries.of(
                new Size(1_000, List.of("rb", "ribu", "k")),
                new Size(1_000_000, List.of("jt", "juta")),
                new Size(1_000_000_000, List.of("m", "miliar", "milyar")));
    }

    @Provide
    Arbitrary<String> printed() {
        return Arbitraries.longs()
                .between(1, 999)
                .flatMap(number -> Arbitraries.of(
                        number + " jt",
                        number + " juta",
                        number + "rb",
                        number + " ribu",
                        number + ".000.000",
                        "Rp" + number + ".000",
                        number + "000000"));
    }

    @Provide
    Arbitrary<String> figures() {
        return Arbitraries.strings().withChars("0123456789.,").ofMinLength(1).ofMaxLength(16);
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
