package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.access.Invitations;
import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.groups.Agreements;
import id.renteng.groups.Bond;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.Formation;
import id.renteng.groups.Formations;
import id.renteng.groups.HouseRules;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.JoinQuestions;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.groups.Verifications;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.Breaches;
import id.renteng.registry.Businesses;
import id.renteng.registry.Imports;
import id.renteng.registry.NewBreach;
import id.renteng.registry.NewBusiness;
import id.renteng.registry.Origin;
import id.renteng.registry.PersonId;
import id.renteng.registry.ReadableNiks;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.InstructorCare;
import id.renteng.training.InstructorFacts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Enough of a city for every page to have something on it: an inaugurated coached group with long names, in it
/// a loan group at its beginning, one whose application the bank answered and one that repays, and a user of
/// each role. Chair and member are in the group that repays.
@TestComponent
class Town {

    static final String PASSWORD = "kata-sandi-panjang";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Actor ADMIN = actor(Role.ADMINISTRATOR);
    private static final String LONG_NAME = "Siti Nurhasanah Rahmawati binti Haji Abdurrahman ";

    private static final String LIST = """
            Nama Pemilik;NIK;Nama Usaha;Jenis Usaha;Kelurahan;Kecamatan;No HP
            Siti Nurhasanah Rahmawati;1571015703799002;Kue Siti;Kue basah;Legok;Danau Sipin;0812-0000-4321
            Rina Marlina;157101570385900;Salon Rina;Salon;Legok;Danau Sipin;
            """;

    private final JdbcClient db;
    private final Users users;
    private final Invitations invitations;
    private final CoachedGroups coached;
    private final LoanGroups groups;
    private @Nullable Actor officer;
    private final Formations formations;
    private final Agreements agreements;
    private final JoinQuestions joinings;
    private final Clock clock;
    private final Verifications verifications;
    private final Inaugurations inaugurations;
    private final Businesses businesses;
    private final Breaches breaches;
    private final Imports imports;
    private final InstructorCare instructors;
    private final TownBank bank;
    private final Borrowers borrowers;
    private final ReadableNiks niks;
    private static final String BANG_HARTA = "b0000000-0000-4000-8000-000000000001";

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> idsOfBank = new LinkedHashMap<>();
    private final Map<String, String> idsOfMembers = new LinkedHashMap<>();

    Town(
            JdbcClient db,
            Users users,
            Invitations invitations,
            CoachedGroups coached,
            LoanGroups groups,
            Formations formations,
            Agreements agreements,
            JoinQuestions joinings,
            Clock clock,
            Verifications verifications,
            Inaugurations inaugurations,
            Businesses businesses,
            Breaches breaches,
            Imports imports,
            InstructorCare instructors,
            TownBank bank,
            Borrowers borrowers,
            ReadableNiks niks) {
        this.db = db;
        this.users = users;
        this.invitations = invitations;
        this.coached = coached;
        this.groups = groups;
        this.formations = formations;
        this.agreements = agreements;
        this.joinings = joinings;
        this.clock = clock;
        this.verifications = verifications;
        this.inaugurations = inaugurations;
        this.businesses = businesses;
        this.breaches = breaches;
        this.imports = imports;
        this.instructors = instructors;
        this.bank = bank;
        this.borrowers = borrowers;
        this.niks = niks;
    }

    void build() {
        var people = IntStream.range(0, 26)
                .mapToObj(i -> RegisteredPeople.register(db, LONG_NAME + (char) ('A' + i)))
                .toList();
        var club = done(coached.register(
                new NewCoachedGroup("Kelompok Binaan Melati Putih Legok", "15.71.01.1001", "arisan"),
                DAY,
                actor(Role.OFFICER)));
        done(coached.addMembers(club, people, DAY, actor(Role.OFFICER)));
        var beginning = form(club, "Melati Putih 01", people.subList(0, 8));
        var applying = form(club, "Melati Putih 02", people.subList(8, 13));
        ids.put("/coached-groups/", club.value().toString());
        ids.put("/loan-groups/", beginning.value().toString());
        ids.put(
                "/loan-groups/{id}/readiness/eligibility/",
                people.get(3).value().toString());
        ids.put("/loan-groups/{id}/leavings/", people.get(3).value().toString());
        ids.put("/schemes/", BANG_HARTA);
        niks.give(people.getLast(), "1571015204850012");
        ids.put("/people/", people.getLast().value().toString());
        var kiosk = new NewBusiness("Warung Melati", "dagang", "sayur", "", "", "", "", "2", "2019", "-1.6101, 103.61");
        ids.put(
                "/people/{id}/businesses/",
                done(businesses.register(people.getLast(), kiosk, actor(Role.OFFICER)))
                        .value()
                        .toString());
        endingPermit(Objects.requireNonNull(ids.get("/people/{id}/businesses/")));
        ids.put("/consent-texts/", "BANK");
        var lost = new NewBreach(
                "Laptop petugas hilang", "2026-01-05", "2026-01-05T09:30", "Nama dan NIK", "Di pasar", "Sandi diganti");
        ids.put(
                "/breaches/",
                done(breaches.record(lost, actor(Role.OFFICER))).value().toString());
        ids.put("/imports/", list());
        ids.put("/decrees/", decree(club));
        ids.put("/verify/", inaugurations.verificationCode(club));
        ids.put("/classes/", bank.prepare(applying, DAY.plusDays(9)).toString());
        ids.put("/training-catalogue/centres/", "balikat");
        ids.put("/training-catalogue/themes/", "pembukuan");
        ids.put(
                "/training-catalogue/instructors/",
                done(instructors.add(
                        new InstructorFacts("Bu Ratih", "balikat", Set.of("pembukuan")), actor(Role.OFFICER))));
        ids.put("/applications/", bank.apply(applying, DAY.plusDays(10)).value().toString());
        ids.put("{person}", people.get(8).value().toString());
        idsOfBank.put("/schemes/", BANG_HARTA);
        idsOfBank.put("/bank/applications/", ids.get("/applications/"));
        idsOfBank.put("/loan-groups/", applying.value().toString());
        var repaying = form(club, "Melati Putih 03", people.subList(13, 21));
        ids.putAll(borrowers.borrow(repaying, people.subList(13, 21)));
        idsOfBank.put("/loans/", Objects.requireNonNull(ids.get("/loans/")));
        idsOfBank.put("/loan-decisions/", Objects.requireNonNull(ids.get("/loan-decisions/")));
        idsOfMembers.putAll(ids);
        idsOfMembers.put("/loan-groups/", repaying.value().toString());
        idsOfMembers.remove("/applications/");
        addUsers(people.subList(13, 21));
        var writer = Objects.requireNonNull(officer);
        ids.put("/formations/", asked(club, people.subList(21, 26), writer));
        ids.put(
                "/loan-groups/{id}/join-questions/",
                done(joinings.ask(beginning, people.get(25), LocalDate.now(clock), writer))
                        .value()
                        .toString());
        ids.put("/formations/{id}/agreement/", people.get(21).value().toString());
        ids.put("/formations/{id}/", "members");
        ids.put("/users/", writer.user().toString());
        idsOfMembers.put("/inaugurations/", Objects.requireNonNull(ids.get("/decrees/")));
        var invited = new NewUser("diundang", "Bu Baru", Role.OFFICER, null, null);
        ids.put("/invitation/", done(invitations.invite(invited, ADMIN)).token());
    }

    /// A draft whose people are being asked.
    private String asked(CoachedGroupId club, List<PersonId> people, Actor writer) {
        var draft = Formation.of(club, "Melati Putih 04", DAY, people)
                .with(new Bond(Bond.Kind.ARISAN, 2019))
                .with(new Officers(people.get(0), people.get(1), people.get(2)))
                .with(new HouseRules(2, DayOfWeek.MONDAY, 5, 50, HouseRules.Exit.PART_PAID, 14))
                .keepingReserveAt("");
        done(formations.save(draft, writer));
        done(agreements.ask(draft.id(), LocalDate.now(clock), writer));
        return draft.id().value().toString();
    }

    /// For a path up to each variable, and for variables anywhere, what this role puts there. A chair and a member
    /// have no application yet.
    Map<String, String> ids(Role role) {
        return switch (role) {
            case BANK_MAKER, BANK_CHECKER -> idsOfBank;
            case CHAIR, MEMBER -> idsOfMembers;
            case OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR, ADMINISTRATOR, PUBLIC -> ids;
        };
    }

    private LoanGroupId form(CoachedGroupId club, String name, List<PersonId> people) {
        var asked = new NewLoanGroup(
                club, name, people.get(0), people.get(1), people.get(2), people.subList(3, people.size()));
        return done(groups.form(asked, DAY, actor(Role.OFFICER)));
    }

    private void endingPermit(String business) {
        db.sql("""
                        insert into registry_permit (id, business_id, kind, number, issuer, issued_on, expires_on,
                                                     recorded_at, recorded_by)
                        values (gen_random_uuid(), :business::uuid, 'PIRT', 'P-IRT 2061571010123-26',
                                'Dinas Kesehatan Kota Jambi', '2021-11-20', current_date + 12, now(), gen_random_uuid())
                        """).param("business", business).update();
    }

    /// A list whose rows are judged: one can be taken, one is refused.
    private String list() {
        var rows = LIST.getBytes(StandardCharsets.UTF_8);
        var origin = new Origin("Dinas Koperasi, UKM, dan Tenaga Kerja", "usaha ber-NIB");
        return done(imports.check("daftar.csv", rows, origin, actor(Role.OFFICER)))
                .value()
                .toString();
    }

    private String decree(CoachedGroupId club) {
        done(coached.propose(club, DAY, actor(Role.OFFICER)));
        done(verifications.verify(club, DAY, actor(Role.VERIFIER)));
        var asked = new NewDecree("SK 188.45/217/2026", DAY, "Kepala Dinas Koperasi dan UMKM", List.of(club));
        return done(inaugurations.inaugurate(asked, actor(Role.HEAD))).value().toString();
    }

    private void addUsers(List<PersonId> people) {
        for (var role : Role.values()) {
            switch (role) {
                case CHAIR -> add(role, people.get(0).value(), null);
                case MEMBER -> add(role, people.get(3).value(), null);
                case BANK_MAKER, BANK_CHECKER -> add(role, null, TownBank.BANK);
                case OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR, ADMINISTRATOR -> add(role, null, null);
                case PUBLIC -> {}
            }
        }
    }

    private void add(Role role, @Nullable UUID person, @Nullable String bank) {
        var user = done(users.add(new NewUser(username(role), LONG_NAME, role, person, bank), PASSWORD, ADMIN));
        if (role == Role.OFFICER) officer = user.actor();
    }

    static String username(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static Actor actor(Role role) {
        return new Actor(new UUID(9, role.ordinal()), "Bu Contoh", role, null, null);
    }

    static <T, R> T done(Result<T, R> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<T, R>) result).value();
    }
}
