package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Every place, birth date, sex and serial: what is printed is read again as it was, and a slip never gives the number
/// back that was meant.
class NikPropertyTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final Niks niks = new Niks();

    /// @param place six digits
    record Printed(String place, LocalDate born, Sex sex, int serial) {

        String digits() {
            int day = born.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
            return "%s%02d%02d%02d%04d".formatted(place, day, born.getMonthValue(), born.getYear() % 100, serial);
        }
    }

    @Property
    void a_number_is_read_as_it_was_given_out(@ForAll("printed") Printed printed) {
        var nik = read(printed.digits());

        assertThat(nik.digits()).isEqualTo(printed.digits());
        assertThat(nik.bornOn()).isEqualTo(printed.born());
        assertThat(nik.sex()).isEqualTo(printed.sex());
        assertThat(niks.knowsPlaceOf(nik)).isTrue();
        assertThat(nik.masked()).startsWith(printed.place().substring(0, 4)).doesNotContain(printed.digits());
    }

    @Property
    void what_people_write_between_the_digits_changes_nothing(
            @ForAll("printed") Printed printed,
            @ForAll("separators") String separator,
            @ForAll("prefixes") String prefix,
            @ForAll @IntRange(min = 1, max = 16) int every) {
        var written = prefix + printed.digits().replaceAll("(.{" + every + "})", "$1" + separator);

        assertThat(read(written)).isEqualTo(read(printed.digits()));
    }

    @Property
    void one_changed_digit_is_refused_or_is_another_number(
            @ForAll("printed") Printed printed,
            @ForAll @IntRange(min = 0, max = 15) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var slip = new StringBuilder(printed.digits());
        slip.setCharAt(at, (char) ('0' + (slip.charAt(at) - '0' + by) % 10));

        if (niks.check(slip.toString(), ON) instanceof Done<Nik, NikProblem>(var nik)) {
            assertThat(nik).isNotEqualTo(read(printed.digits()));
            assertThat(nik.digits()).isEqualTo(slip.toString());
        }
    }

    @Property
    void a_digit_too_few_or_too_many_is_refused(
            @ForAll("printed") Printed printed, @ForAll @IntRange(min = 0, max = 15) int at) {
        var digits = printed.digits();

        assertThat(niks.check(digits.substring(0, at) + digits.substring(at + 1), ON))
                .isInstanceOf(Refused.class);
        assertThat(niks.check(digits.substring(0, at) + "1" + digits.substring(at), ON))
                .isInstanceOf(Refused.class);
    }

    private Nik read(String written) {
        return switch (niks.check(written, ON)) {
            case Done(var nik) -> nik;
            case Refused(var problem) -> throw new AssertionError(written + ": " + problem);
        };
    }

    /// Of people from 17 to 99 years: two digits of a year then mean one year.
    @Provide
    Arbitrary<Printed> printed() {
        var places = Arbitraries.of(Resource.rows("nik-prefixes.csv").stream()
                .map(row -> row.get(0))
                .toList());
        var born = Arbitraries.longs()
                .between(
                        ON.minusYears(100).plusDays(1).toEpochDay(),
                        ON.minusYears(17).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        places,
                        born,
                        Arbitraries.of(Sex.class),
                        Arbitraries.integers().between(1, 9999))
                .as(Printed::new);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", " ", ".", "-", "'", "\u00A0", "\u2013", "\u2019", " . ");
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("", "NIK ", "NIK: ", "nik. ", "'", "NIK:");
    }
}
