package id.renteng.browser;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/// The first five steps of the main job: from the spreadsheet to a group that has everything a bank asks for.
final class Preparation {

    private static final String LEGOK = "15.71.10.1003";

    private final Cast cast;
    private final Women women;
    private final Days days;
    private String coachedGroup = "";
    private String group = "";

    Preparation(Cast cast, Women women, Days days) {
        this.cast = cast;
        this.women = women;
        this.days = days;
    }

    /// Step 1: a preview with a verdict per row, then the rows; the same file again changes nothing.
    ///
    /// @param ending the kind of file: `csv` or `xlsx`
    void importSpreadsheet(String ending) {
        var spreadsheet = ending.equals("csv") ? women.csv() : women.xlsx();
        var officer = cast.of(OFFICER);
        officer.open("/imports");
        officer.look("01 imports");
        officer.attach("file", "daftar usaha %s.%s".formatted(women.family(), ending), spreadsheet);
        officer.press("registry.file.check");
        officer.sees(words("registry.problem.NIK_PANJANG"), words("registry.row.duplicate", 2));
        officer.look("01 verdict per row");
        officer.press("registry.commit", 10);
        officer.look("01 rows taken");
        officer.open("/imports");
        officer.attach("file", "daftar usaha lagi." + ending, spreadsheet);
        officer.pressInVain(words("registry.file.again"), "registry.file.check");
        officer.look("01 same file again");
    }

    /// Step 2: a coached group of ten, and in it a loan group with its officers.
    void formGroups() {
        var officer = cast.of(OFFICER);
        officer.open("/coached-groups/new");
        officer.fill("name", "Binaan Melati " + women.family());
        officer.choose("kelurahan", LEGOK);
        officer.fill("bond", "arisan RT 04");
        officer.look("02 new coached group");
        officer.press("groups.save");
        coachedGroup = officer.path();
        officer.follow("groups.members.add");
        officer.fill("name", women.family());
        officer.press("groups.members.search");
        officer.tickAll("people");
        officer.look("02 who joins");
        officer.press("groups.members.add");
        officer.look("02 coached group");
        officer.follow("groups.loan.new");
        officer.fill("name", "Melati " + women.family());
        officer.look("02 new loan group");
        officer.press("forming.next");
        officer.tick("bond", "NEIGHBOURS");
        officer.fill("since", "2021");
        officer.look("02 bond");
        officer.press("forming.next");
        women.all().forEach(woman -> officer.tickNamed(woman.name()));
        officer.look("02 members");
        officer.press("forming.next");
        officer.chooseNamed("chair", women.get(0).name());
        officer.chooseNamed("secretary", women.get(1).name());
        officer.chooseNamed("treasurer", women.get(2).name());
        officer.look("02 officers");
        officer.press("forming.next");
        officer.choose("week", "4");
        officer.choose("day", "THURSDAY");
        officer.tick("exit", "PART_PAID");
        officer.look("02 rules");
        officer.press("forming.next");
        officer.tick("account", "none");
        officer.look("02 accounts");
        officer.press("forming.next");
        officer.look("02 check");
        officer.press("agreement.next");
        officer.look("02 what members are asked");
        officer.press("agreement.ask");
        for (var woman : women.all()) {
            officer.followOf("agreement.record", woman.name());
            officer.tick("answer", "yes");
            officer.fill("witness", "Bu RT 04");
            officer.press("agreement.record.save");
        }
        officer.look("02 all agree");
        officer.press("groups.loan.form");
        group = officer.path();
        officer.look("02 loan group");
        cast.invite(CHAIR, women.get(0).name(), women.get(0).nik());
        cast.invite(MEMBER, women.get(9).name(), women.get(9).nik());
    }

    /// Step 3: the officer proposes, the head's decree inaugurates, the certificate is a PDF.
    void inaugurate() {
        days.pass(3);
        var officer = cast.of(OFFICER);
        officer.open(coachedGroup);
        officer.follow("groups.propose");
        officer.look("03 proposal");
        officer.press("groups.move.propose.do");
        days.pass(2);
        var verifier = cast.of(VERIFIER);
        verifier.open(coachedGroup);
        verifier.follow("groups.move.verification");
        verifier.tick("act", "verify");
        verifier.look("03 verification");
        verifier.press("groups.move.verification.do");
        days.pass(2);
        var head = cast.of(HEAD);
        head.open("/decrees");
        head.follow("groups.decree.new");
        head.fill("number", "188.45/%s/2026".formatted(women.family()));
        head.fill("signatory", "Dra. Ratna, Kepala Dinas Koperasi");
        head.tickNamed("Binaan Melati " + women.family());
        head.look("03 decree");
        head.press("groups.decree.inaugurate");
        head.look("03 inaugurated");
        head.open(coachedGroup);
        head.look("03 coached group");
        assertThat(new String(head.document("groups.certificate"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    /// Step 4: a class of three days; to have been there and passed is a recorded fact.
    void train() {
        var trainer = cast.of(TRAINER);
        trainer.open("/classes/new");
        trainer.choose("theme", "lwk");
        trainer.tick("centre", "kelurahan");
        trainer.fill("firstDay", days.today().toString());
        trainer.fill("sessions", "3");
        trainer.fill("seats", "12");
        trainer.look("04 new class");
        trainer.press("classes.save");
        trainer.fill("niks", women.niks());
        trainer.press("classes.enrol");
        trainer.look("04 class");
        days.pass(7);
        trainer.open(trainer.path());
        for (int session = 0; session < 3; session++) {
            trainer.tickAllShown("present");
            trainer.press("classes.save-attendance");
        }
        women.all().forEach(woman -> trainer.chooseLabelled(woman.name(), "PASSED"));
        trainer.look("04 results");
        trainer.press("classes.save-results");
        trainer.press("classes.close");
        trainer.look("04 class closed");
    }

    /// Step 5: the task list names who must act, until everything is done.
    void becomeReady() {
        var officer = cast.of(OFFICER);
        officer.open(group + "/readiness");
        officer.sees(words("readiness.done-of", 4, 9), words("readiness.next.VISITS"), words("role.VERIFIER"));
        officer.look("05 what is missing");
        everyMember(officer, group + "/readiness/credit-history", "S1");
        officer.look("05 credit history");
        everyMember(officer, group + "/readiness/consents", "SIGNATURE");
        officer.look("05 data consents");
        for (var woman : women.all()) {
            openPerson(officer, woman.name());
            account(officer);
            assess(officer, "4.000.000", "1");
        }
        var verifier = cast.of(VERIFIER);
        verifier.open(group + "/readiness/visits");
        for (var woman : women.all()) {
            verifier.chooseNamed("person", woman.name());
            verifier.tick("choice", "FIT");
            verifier.tick("away", "true");
            verifier.press("readiness.save");
        }
        verifier.look("05 visits");
        officer.open(group + "/readiness");
        officer.sees(words("readiness.ready"));
        officer.look("05 ready");
    }

    private void everyMember(Walker who, String path, String choice) {
        who.open(path);
        for (var woman : women.all()) {
            who.chooseNamed("person", woman.name());
            who.tick("choice", choice);
            who.press("readiness.save");
        }
    }

    void openPerson(Walker who, String name) {
        who.open("/people?name=" + name.replace(' ', '+'));
        who.followText(name);
    }

    private void account(Walker officer) {
        officer.follow("registry.account.record");
        officer.fill("bankName", "Bank Mitra Daerah");
        officer.fill("number", "99900" + Math.floorMod(officer.path().hashCode(), 90_000));
        officer.look("05 account");
        officer.press("registry.account.save");
    }

    void assess(Walker officer, String turnover, String level) {
        officer.follow("growth.open");
        officer.follow(officer.hasLink("growth.new.LATER") ? "growth.new.LATER" : "growth.new.BASELINE");
        officer.fill("on", days.today().toString());
        officer.fill("turnover", turnover);
        officer.choose("proof-TURNOVER", "NOTE_BOOK");
        for (var asked : new String[] {"LEGALITY", "RECORDS", "DIGITAL", "FINANCE"}) {
            officer.tick("level-" + asked, level);
            officer.choose("proof-" + asked, "SEEN");
        }
        officer.tick("facts", "FULL_TIME");
        officer.look("05 assessment");
        officer.press("growth.form.save");
    }

    private String words(String key, Object... arguments) {
        return cast.words(key, arguments);
    }
}
