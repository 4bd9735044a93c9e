package id.renteng.web.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.Scheme;
import id.renteng.financing.Schemes;
import id.renteng.financing.schedule.DueOn;
import id.renteng.financing.schedule.Frequency;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.OwnRules;
import id.renteng.readiness.TaskCode;
import id.renteng.readiness.TrainingDemand;
import id.renteng.web.loans.LoanDesk;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetails;

/// The head reads every choice of a scheme, and publishes a new version from an old one.
@SpringBootTest(properties = "renteng.test.city=schemes")
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class SchemePagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    Schemes schemes;

    @Autowired
    Clock clock;

    UserDetails head;
    Scheme harta;

    @BeforeEach
    void bang_harta() {
        head = desk.as(Role.HEAD, null, null);
        harta = schemes.versions().stream()
                .filter(scheme -> scheme.code().equals("BANG-HARTA"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_versions_are_listed_and_one_is_told_in_words() {
        assertThat(desk.open("/schemes/versions", head))
                .hasStatusOk()
                .bodyText()
                .contains("Bang Harta", "Berlaku", "mulai", "Rp20.600.000", "5,49 %");
        assertThat(desk.open("/schemes/" + harta.id().value(), head))
                .hasStatusOk()
                .bodyText()
                .contains("12 kali Rp1.716.667", "5,49 %", "Teman sekelompok", "Ke bank dahulu", "Tidak ada denda")
                .doesNotContain("Denda setahun dari tunggakan");
        assertThat(desk.open("/schemes/" + harta.id().value() + "?lang=en", head))
                .bodyText()
                .contains("The other members", "5.49 %", "Every month");
    }

    @Test
    void a_new_version_with_other_choices_is_counted_and_published() {
        var form = form();
        form.putAll(Map.of(
                "frequency", "WEEKLY",
                "due-on", "WEEKDAY",
                "due-day", "0",
                "due-weekday", "TUESDAY",
                "source-1", "SAVINGS",
                "source-2", "RESERVE",
                "source-3", "MEMBERS",
                "holiday-rule", "NEXT",
                "rate", "6,5",
                "fee-share", "1"));
        form.put("code", "MINGGUAN");
        form.put("cash-unit", "500");
        form.put("training-all", "lwk, pembukuan");
        form.put("training-passes", "1");
        form.put("training-lasts", "365");
        var counted = new LinkedHashMap<>(form);
        counted.put("count", "yes");
        assertThat(desk.send(next(), counted, head)).hasStatusOk().bodyText().contains("52 kali", "Rp200.000");
        assertThat(schemes.versions()).noneMatch(scheme -> scheme.code().equals("MINGGUAN"));

        assertThat(desk.send(next(), form, head)).hasStatus3xxRedirection();
        var published = schemes.versions().stream()
                .filter(scheme -> scheme.code().equals("MINGGUAN"))
                .findFirst()
                .orElseThrow();
        assertThat(published.pricing().timing().frequency()).isEqualTo(Frequency.WEEKLY);
        assertThat(published.pricing().timing().dueOn()).isEqualTo(new DueOn.Weekday(0, DayOfWeek.TUESDAY));
        assertThat(published.pricing().fee(Money.rupiah(20_000_000))).isEqualTo(Money.rupiah(200_000));
        assertThat(desk.open("/schemes/" + published.id().value(), head))
                .bodyText()
                .contains("Akan berlaku", "Setiap minggu", "Selasa", "Tabungannya sendiri", "Kas kelompok", "Rp500")
                .contains("Latihan wajib kelompok, Pembukuan usaha kecil", "Tema apa pun", "Jam tidak dihitung");
        assertThat(published.training()).isEqualTo(new TrainingDemand(Set.of("lwk", "pembukuan"), Set.of(), 1, 0, 365));
        assertThat(desk.send(next(), form, head)).hasStatus(409).bodyText().contains("Sudah ada versi yang mulai");
    }

    @Test
    void a_version_may_set_its_own_rules_of_readiness_and_says_them() {
        assertThat(desk.open("/schemes/" + harta.id().value(), head))
                .bodyText()
                .contains("Mengikuti aturan program")
                .doesNotContain("Riwayat kredit yang menahan");
        var form = form();
        form.put("code", "RINGAN");
        form.put("rules", "OWN");
        form.put("tasks", "VISITS, CREDIT_HISTORY, GROUP_ACCOUNT");
        form.put("stopping", "S5");
        form.put("think-days", "3");
        form.put("visit-days", "90");
        form.put("place-and-photo", "NO");
        assertThat(desk.send(next(), form, head)).hasStatus3xxRedirection();

        var published = schemes.versions().stream()
                .filter(scheme -> scheme.code().equals("RINGAN"))
                .findFirst()
                .orElseThrow();
        assertThat(published.ownRules())
                .isEqualTo(new OwnRules(
                        Set.of(TaskCode.VISITS, TaskCode.CREDIT_HISTORY, TaskCode.GROUP_ACCOUNT),
                        Set.of(CreditStatus.S5),
                        3,
                        90,
                        365,
                        false));
        assertThat(desk.open("/schemes/" + published.id().value(), head))
                .bodyText()
                .contains("Aturan skema sendiri", "Kunjungan ke setiap anggota", "S5 Hapus buku");
    }

    @Test
    void what_does_not_fit_together_is_said_at_its_field() {
        wrong("valid-from", "2020-01-01", "Isi tanggal hari ini atau sesudahnya");
        wrong("tenors", "0, 12", "Isi bulan dari 1 sampai 60");
        wrong("rate", "tiga", "Isi persen sampai 100");
        wrong("method", "QARDH", "rate", "Qardh tanpa bunga");
        wrong("margin", "10", "Margin hanya untuk murabahah");
        wrong("member-max", "100.000", "tidak kurang dari yang paling sedikit");
        wrong("fee", "9.000.000", "Biaya harus kurang");
        wrong("grace-principal", "6", "Paling banyak 5");
        wrong("source-2", "MEMBERS", "sudah dipilih di atas");
        wrong("cash-unit", "500", "pilih tabungan sebagai sumber");
        wrong("penalty", "SOCIAL_FUND", "penalty-rate", "Isi persen sampai 100");
        wrong("due-on", "DAY", "due-day", "Isi angka bulat dari 1 sampai 28");
        wrong("split", "BY_MOOD", "Pilih salah satu");
        wrong("training-all", "lwk, meramal", "Pilih salah satu");
        wrong("training-hours", "seribu", "Isi angka bulat dari 0 sampai 1.000");
        wrong("tasks", "VISITS, SIZE", "Pilih salah satu");
        wrong("think-days", "61", "Isi angka bulat dari 0 sampai 60");
        wrong("ladder-first", "19.000.000", "tidak lebih dari");
    }

    @Test
    void only_the_head_and_the_administrator_renew_and_everybody_reads() {
        var officer = desk.officer();
        assertThat(desk.open("/schemes/" + harta.id().value(), officer))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/next");
        assertThat(desk.open(next(), officer)).hasStatus(403);
        assertThat(desk.open(next(), desk.as(Role.ADMINISTRATOR, null, null))).hasStatusOk();
    }

    private void wrong(String field, String value, String says) {
        wrong(field, value, field, says);
    }

    /// @param at the field that says so
    private void wrong(String field, String value, String at, String says) {
        var form = form();
        form.put(field, value);
        assertThat(desk.send(next(), form, head))
                .as(field)
                .hasStatus(422)
                .bodyText()
                .contains(says, at + "-error");
    }

    /// The form as it comes, filled from Bang Harta.
    private Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        SchemeValues.of(harta, LocalDate.now(clock).plusDays(30))
                .forEach((field, value) -> form.put(field.input(), value));
        return form;
    }

    private String next() {
        return "/schemes/" + harta.id().value() + "/next";
    }
}
