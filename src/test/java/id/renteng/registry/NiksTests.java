package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class NiksTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final Niks niks = new Niks();

    @Test
    void every_example_is_judged_as_listed() {
        var softly = new SoftAssertions();
        for (var example : Vectors.of("nik")) check(example, softly);
        softly.assertAll();
    }

    @Test
    void it_never_prints_itself() {
        var nik = valid("1571011703859001");

        assertThat(nik.toString()).isEqualTo("1571••••••••9001");
    }

    @Test
    void a_kecamatan_that_no_list_knows_is_only_doubtful() {
        assertThat(niks.knowsPlaceOf(valid("1571011703859001"))).isTrue();
        assertThat(niks.knowsPlaceOf(valid("1571991703859025"))).isFalse();
    }

    @Property
    void no_text_breaks_it(@ForAll String written) {
        assertThat(niks.check(written, ON)).isNotNull();
    }

    private void check(Map<String, String> example, SoftAssertions softly) {
        boolean tooYoung = "USIA_DI_BAWAH_17".equals(example.get("peringatan"));
        var expected = tooYoung ? "NIK_TANGGAL" : example.get("alasan");
        switch (niks.check(example.get("masukan"), ON)) {
            case Refused(var problem) ->
                softly.assertThat(problem.name()).as(example.toString()).isEqualTo(expected);
            case Done(var nik) -> {
                softly.assertThat("").as(example.toString()).isEqualTo(expected);
                softly.assertThat(nik.digits()).isEqualTo(example.get("nik_bersih"));
                softly.assertThat(nik.bornOn())
                        .as(example.toString())
                        .isEqualTo(example.get("tanggal_lahir_sebagai_pemilik"));
                softly.assertThat(nik.sex()).isEqualTo("P".equals(example.get("jk")) ? Sex.FEMALE : Sex.MALE);
            }
        }
    }

    private Nik valid(String digits) {
        Result<Nik, NikProblem> checked = niks.check(digits, ON);
        return ((Done<Nik, NikProblem>) checked).value();
    }
}
