package id.renteng.web.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.Setting;
import id.renteng.training.TrainingClass;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The month of the training desk: who meets when and where, holidays, and which room is free.
@SpringBootTest
@AutoConfigureMockMvc
class CalendarPagesTests {

    private static final Actor ACTING = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final UserDetails OFFICER = SignedInUsers.of(Role.OFFICER);
    private static final UserDetails AUDITOR = SignedInUsers.of(Role.AUDITOR);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Classes classes;

    @Test
    void a_month_shows_its_classes_and_which_rooms_nobody_has() {
        var in = planned(LocalDate.of(2093, 7, 8), "balikat-dapur");
        assertThat(get("month=2093-07", OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Juli 2093", "/classes/" + in.value(), "Dapur latihan · ", "month=2093-06", "month=2093-08")
                .contains("/classes/new?firstDay=2093-07-08&amp;centre=balikat&amp;room=balikat-aula")
                .doesNotContain("/classes/new?firstDay=2093-07-08&amp;centre=balikat&amp;room=balikat-dapur");
        assertThat(get("month=2093-07&centre=tata-busana", OFFICER))
                .bodyText()
                .doesNotContain("/classes/" + in.value());
        assertThat(get("month=2093-07&room=balikat-aula", OFFICER)).bodyText().doesNotContain("/classes/" + in.value());
        assertThat(get("month=2093-07", AUDITOR)).bodyText().doesNotContain("/classes/new?");
    }

    @Test
    void a_phone_leaves_out_past_days_on_which_nothing_was_held() {
        planned(LocalDate.of(2025, 8, 7), "");
        assertThat(get("month=2025-08", OFFICER))
                .bodyText()
                .containsPattern("month__day--empty-past\" id=\"day-6\"")
                .doesNotContainPattern("month__day--empty-past\" id=\"day-7\"");
        assertThat(get("month=2093-08", OFFICER)).bodyText().doesNotContain("month__day--empty-past");
    }

    @Test
    void a_holiday_is_named_and_offers_no_room() {
        assertThat(get("month=2026-12", OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Libur nasional")
                .doesNotContain("firstDay=2026-12-25");
    }

    @Test
    void what_is_no_month_is_this_month() {
        assertThat(get("month=kemarin&centre=bulan", OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("hari ini");
    }

    @Test
    void a_free_room_leads_to_the_form_of_a_class_in_it() {
        assertThat(pages.get()
                        .uri("/classes/new?firstDay=2093-07-08&centre=balikat&room=balikat-aula")
                        .with(user(OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"2093-07-08\"")
                .containsPattern("value=\"balikat-aula\"[^>]*selected");
    }

    private ClassId planned(LocalDate day, String room) {
        var setting =
                new Setting(room, "", LocalTime.of(8, 0), LocalTime.of(12, 0), Set.of(), Money.ZERO, "", Set.of());
        var planned = classes.plan(new NewClass("kuliner", "balikat", List.of(day), 8, setting), ACTING);
        return ((Done<TrainingClass, ?>) planned).value().id();
    }

    private MvcTestResult get(String asked, UserDetails who) {
        return pages.get().uri("/classes/calendar?" + asked).with(user(who)).exchange();
    }
}
