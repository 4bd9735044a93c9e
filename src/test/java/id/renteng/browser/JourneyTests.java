package id.renteng.browser;

import static id.renteng.kernel.Role.BANK_CHECKER;
import static id.renteng.kernel.Role.BANK_MAKER;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.PUBLIC;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.browser.Browser.Screen;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;

/// The main job, end to end, through pages only: ten women go from a spreadsheet of the city to a group loan that is
/// paid back, with one of them short at a meeting, and their businesses are measured again. Once on phones, once on
/// desks; every page is examined and photographed.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Days.class)
class JourneyTests {

    private static final Actor NOBODY = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final int MONTHS = 6;
    private static final long LATER = 100_000;

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    MessageSource messages;

    @Autowired
    Days days;

    private Women women;
    private Cast cast;
    private String application = "";
    private String loan = "";

    @ParameterizedTest
    @EnumSource(Screen.class)
    void ten_women_come_from_a_spreadsheet_to_a_settled_loan(Screen screen) {
        var administrator = "admin." + screen.name().toLowerCase(Locale.ROOT);
        users.add(new NewUser(administrator, "Pak Admin", Role.ADMINISTRATOR, null, null), Cast.PASSWORD, NOBODY);
        women = Women.of(screen.ordinal() + 1, screen == Screen.PHONE ? "binti Hasan" : "binti Usman");
        try (var browser = Browser.start(port);
                var everybody = new Cast(browser, screen, this::words, administrator)) {
            cast = everybody;
            inviteStaff();
            var before = new Preparation(everybody, women, days);
            before.importSpreadsheet(screen == Screen.PHONE ? "csv" : "xlsx");
            before.formGroups();
            before.inaugurate();
            before.train();
            before.becomeReady();
            apply();
            decide();
            payOut();
            repay();
            settle();
            followUp(before);
            publish();
            assertThat(everybody.findings().wrong()).isEmpty();
        }
    }

    private void inviteStaff() {
        cast.invite(OFFICER, "Bu Dedi Petugas");
        cast.invite(VERIFIER, "Pak Anto Verifikator");
        cast.invite(HEAD, "Bu Ratna Kepala Dinas");
        cast.invite(TRAINER, "Bu Tuti Pelatih");
        cast.invite(BANK_MAKER, "Pak Rudi Analis");
        cast.invite(BANK_CHECKER, "Bu Maya Pemutus");
    }

    /// Step 6: parts that add up, and every member's own consent after the most she may have to pay.
    private void apply() {
        var chair = cast.of(CHAIR);
        chair.open("/my-group");
        chair.look("06 my group");
        chair.follow("groups.open-application");
        writeApplication(chair, "1.900.000");
        chair.press("application.save");
        application = chair.path();
        chair.sees(words("application.refused.parts-short", "Rp1.000.000"));
        chair.look("06 parts do not add up");
        chair.follow("application.change");
        writeApplication(chair, "2.000.000");
        chair.look("06 draft");
        chair.press("application.save");
        chair.look("06 consents missing");
        assertThat(chair.has("application.send", "Bank Mitra Daerah")).isFalse();
        consent();
        chair.open(application);
        chair.look("06 all agree");
        chair.press("application.send", "Bank Mitra Daerah");
        chair.look("06 at the bank");
    }

    private void writeApplication(Walker chair, String part) {
        chair.fill("total", "20.000.000");
        chair.tick("tenor", String.valueOf(MONTHS));
        chair.fillAll("part-", part);
        chair.fillAll("purpose-", "tepung, gula, dan kemasan untuk pesanan Lebaran");
    }

    /// The chair and one member with their own accounts, the others on paper with a witness.
    private void consent() {
        for (var role : new Role[] {CHAIR, MEMBER}) {
            var herself = cast.of(role);
            herself.open(application + "/consents/mine");
            herself.sees("Rp20.300.000");
            herself.look("06 my consent " + role);
            herself.pressInVain(words("application.consent.tick"), "application.consent.give");
            herself.look("06 not ticked " + role);
            herself.tick("agree", "yes");
            herself.press("application.consent.give");
            herself.look("06 agreed " + role);
        }
        var officer = cast.of(OFFICER);
        for (var woman : women.all().subList(1, 9)) {
            officer.open(application + "/consents");
            officer.follow("application.consent.record", woman.name());
            officer.tick("method", "SIGNATURE");
            officer.fill("witness", "Ibu Aminah, ketua RT 04");
            officer.look("06 consent with a witness");
            officer.press("application.consent.save");
        }
        officer.look("06 consents");
    }

    /// Step 7: one officer of the bank proposes, another confirms.
    private void decide() {
        days.pass(4);
        var maker = cast.of(BANK_MAKER);
        maker.open("/bank/applications");
        maker.look("07 queue");
        maker.followText("Melati " + women.family());
        maker.look("07 file");
        maker.pressInVain(words("bank.decision-missing"), "bank.propose");
        maker.look("07 nothing chosen");
        maker.tick("decision", "APPROVE");
        maker.press("bank.propose");
        maker.sees(words("bank.second-officer"));
        assertThat(maker.has("bank.confirm")).isFalse();
        maker.look("07 proposed");
        var checker = cast.of(BANK_CHECKER);
        checker.open("/bank" + application);
        checker.look("07 to confirm");
        checker.press("bank.confirm");
        checker.look("07 approved");
    }

    /// Step 8: contract, list, money on each member's own account, the loan in the books.
    private void payOut() {
        var maker = cast.of(BANK_MAKER);
        maker.open("/bank" + application);
        maker.fill("number", "PK/" + women.family());
        maker.fill("signedOn", days.today().toString());
        maker.look("08 contract");
        maker.press("bank.sign");
        maker.look("08 contract signed");
        assertThat(maker.download("bank.download")).contains(women.get(0).name(), "2000000", "99900");
        var checker = cast.of(BANK_CHECKER);
        checker.open("/bank" + application);
        checker.fill("paidOn", days.today().toString());
        checker.fill("paid", "20.000.000");
        checker.pressInVain(date(days.today().plusDays(2)), "bank.record-pay-out");
        checker.look("08 too early");
        days.pass(2);
        checker.fill("paidOn", days.today().toString());
        checker.press("bank.record-pay-out");
        checker.look("08 paid out");
        var member = cast.of(MEMBER);
        member.open(application);
        member.fill("received", "2.000.000");
        member.look("08 what arrived");
        member.press("application.receipt.confirm");
        member.look("08 it arrived");
    }

    /// Step 9: a meeting a month. At the second one member is short and others cover her; at the third she pays them
    /// back.
    private void repay() {
        var chair = cast.of(CHAIR);
        chair.open("/my-group");
        chair.follow("groups.open-loan");
        loan = chair.path();
        chair.look("09 loan");
        var paidOutOn = days.today();
        var siti = women.get(9).name();
        var owed = 0L;
        for (int month = 1; month <= MONTHS; month++) {
            days.come(paidOutOn.plusMonths(month));
            chair.open(loan + "/meetings/new");
            chair.look("09 who pays");
            var due = chair.amountIn(siti, "paid-");
            if (month == 2) {
                owed = due;
                chair.fillIn(siti, "paid-", "0");
                chair.press("meeting.continue");
                cover(chair);
            } else {
                if (month == 3) chair.fillIn(siti, "paid-", String.valueOf(due + owed - LATER));
                chair.press("meeting.continue");
            }
            close(chair, month);
            if (month == 2) payLater(chair, siti);
        }
    }

    /// Step 10: later money. The bank has all that is due, so it goes to those who covered, oldest first.
    private void payLater(Walker chair, String siti) {
        days.pass(10);
        chair.open(loan + "/repayments/new");
        chair.tickNamed(siti);
        chair.fill("amount", "99.999.999");
        chair.pressInVain("Rp", "repayment.receive");
        chair.look("10 more than she owes");
        chair.fill("amount", String.valueOf(LATER));
        chair.press("repayment.receive");
        chair.look("10 receipt");
        var member = cast.of(MEMBER);
        member.open("/passbook");
        member.sees(words("passbook.covered-by"));
        member.look("10 her passbook");
    }

    private void cover(Walker chair) {
        chair.look("09 how the shortfall is met");
        chair.pressInVain(women.get(9).name(), "meeting.continue");
        chair.look("09 shortfall not explained");
        chair.chooseFirst("reason-", "POOR_SALES");
        chair.fillAll("promised-", days.today().plusDays(20).toString());
        chair.tickBeside("agree-", "cover-");
        chair.press("meeting.continue");
        chair.look("09 covered by others");
    }

    private void close(Walker chair, int month) {
        if (month == 1) {
            chair.fill("cash", "1.000");
            chair.pressInVain("Hitung lagi", "meeting.post");
            chair.look("09 cash does not fit");
        }
        if (month == 3) chair.look("09 paid back to those who covered");
        chair.fill("cash", chair.figure("meeting.cash-total"));
        chair.press("meeting.post");
        chair.look("09 meeting " + month);
    }

    /// Step 10: the bank has everything, and so has everybody who covered.
    private void settle() {
        var officer = cast.of(OFFICER);
        officer.open(loan);
        officer.sees(words("loan.status.SETTLED"), words("claim.state.REPAID"), "Rp0");
        officer.look("10 settled");
        officer.open(loan + "/entries");
        officer.look("10 book entries");
        var member = cast.of(MEMBER);
        member.open("/passbook");
        member.sees(words("claim.state.REPAID"), words("passbook.paid-up"));
        member.look("10 her passbook at the end");
        var bank = cast.of(BANK_CHECKER);
        bank.open(loan);
        bank.look("10 what the bank sees");
        bank.seesNot("id=\"claims\"");
    }

    /// Step 11: the same business measured again, with what proves it, before and after side by side.
    private void followUp(Preparation before) {
        days.pass(10);
        var officer = cast.of(OFFICER);
        officer.open("/assessments");
        officer.look("11 assessments");
        before.openPerson(officer, women.get(0).name());
        before.assess(officer, "6.500.000", "3");
        officer.sees("Rp4.000.000", "Rp6.500.000");
        officer.look("11 before and after");
    }

    /// Step 12: the head opens every figure; the public reads it without a name.
    private void publish() {
        var head = cast.of(HEAD);
        head.open("/dashboard");
        head.look("12 dashboard");
        head.open("/dashboard/groups?stage=PAID_OUT");
        head.sees("Melati " + women.family());
        head.look("12 groups behind a figure");
        Consumer<Walker> reads = reader -> {
            reader.open("/public");
            reader.sees("Binaan Melati " + women.family());
            women.all().forEach(woman -> reader.seesNot(woman.name(), woman.nik()));
        };
        reads.accept(cast.of(PUBLIC));
        cast.of(PUBLIC).look("12 public");
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of("id"));
    }

    private static String date(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("d MMM yyyy", Locale.of("id"))
                .format(day);
    }
}
