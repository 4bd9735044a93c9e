package id.renteng.web.groups;

import id.renteng.groups.Bond;
import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.Formation;
import id.renteng.groups.Formation.Step;
import id.renteng.groups.GroupAccount;
import id.renteng.groups.HouseRules;
import id.renteng.groups.NewGroupAccount;
import id.renteng.registry.PersonId;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What was typed at one step of a draft, as it was typed, or what the draft says.
///
/// @param account `none` or `bank`
/// @param number   of the account; empty unless it was just typed
/// @param holder   the name as the bank has it
public record FormationForm(
        String name,
        String formedOn,
        String bond,
        String since,
        List<String> people,
        String chair,
        String secretary,
        String treasurer,
        String week,
        String day,
        String reserve,
        String cap,
        String exit,
        String notice,
        String account,
        String bank,
        String number,
        String holder,
        String openedOn) {

    /// Whole percent, as offered: a city may ask for a reserve, none is offered above ten.
    public static final List<String> RESERVES = List.of("0", "2", "5", "10");

    public static final List<String> CAPS = List.of("25", "50", "75", "100");
    /// Days before leaving.
    public static final List<String> NOTICES = List.of("0", "7", "14", "30");

    public static final List<String> WEEKS = List.of("1", "2", "3", "4");

    static FormationForm empty(LocalDate today, List<String> people) {
        return new FormationForm(
                "", today.toString(), "", "", people, "", "", "", "", "", "5", "50", "", "14", "", "", "", "", "");
    }

    static FormationForm typed(MultiValueMap<String, String> sent) {
        return new FormationForm(
                one(sent, "name"),
                one(sent, "formedOn"),
                one(sent, "bond"),
                one(sent, "since").strip(),
                sent.getOrDefault("people", List.of()),
                one(sent, "chair"),
                one(sent, "secretary"),
                one(sent, "treasurer"),
                one(sent, "week"),
                one(sent, "day"),
                one(sent, "reserve"),
                one(sent, "cap"),
                one(sent, "exit"),
                one(sent, "notice"),
                one(sent, "account"),
                one(sent, "bank"),
                one(sent, "number"),
                one(sent, "holder"),
                one(sent, "openedOn"));
    }

    static FormationForm of(Formation draft) {
        var bond = draft.bond();
        var officers = draft.officers();
        var rules = draft.rules();
        var bank = draft.reserveBank();
        return new FormationForm(
                draft.name(),
                draft.on().toString(),
                bond == null ? "" : bond.kind().name(),
                bond == null ? "" : String.valueOf(bond.since()),
                draft.people().stream().map(FormationForm::text).toList(),
                officers == null ? "" : text(officers.chair()),
                officers == null ? "" : text(officers.secretary()),
                officers == null ? "" : text(officers.treasurer()),
                rules == null ? "" : String.valueOf(rules.meetingWeek()),
                rules == null ? "" : rules.meetingDay().name(),
                rules == null ? "5" : String.valueOf(rules.reservePercent()),
                rules == null ? "50" : String.valueOf(rules.coverCapPercent()),
                rules == null ? "" : rules.exit().name(),
                rules == null ? "14" : String.valueOf(rules.noticeDays()),
                bank == null ? "" : bank.isEmpty() ? "none" : "bank",
                Objects.requireNonNullElse(bank, ""),
                "",
                "",
                "");
    }

    /// The same with what was noted of the account; its number stays away from the browser.
    FormationForm with(GroupAccount noted) {
        return new FormationForm(
                name,
                formedOn,
                bond,
                since,
                people,
                chair,
                secretary,
                treasurer,
                week,
                day,
                reserve,
                cap,
                exit,
                notice,
                account,
                noted.bankName(),
                "",
                noted.holder(),
                noted.openedOn().toString());
    }

    boolean hasAccount() {
        return account.equals("bank");
    }

    NewGroupAccount read() {
        return new NewGroupAccount(
                bank, number, holder, GroupForms.date(openedOn).orElseThrow());
    }

    public Set<String> chosen() {
        return Set.copyOf(people);
    }

    Errors errors(Step step, LocalDate today) {
        return switch (step) {
            case NAME ->
                GroupForms.nameErrors(name).andIf(GroupForms.date(formedOn).isEmpty(), "formedOn", "groups.date.wrong");
            case BOND ->
                Errors.NONE
                        .andIf(Choices.read(Bond.Kind.values(), bond).isEmpty(), "bond", "forming.bond.missing")
                        .andIf(
                                !isYear(since, today),
                                "since",
                                "forming.since.wrong",
                                String.valueOf(Bond.EARLIEST),
                                String.valueOf(today.getYear()));
            case MEMBERS -> Errors.NONE.andIf(people.isEmpty(), "people", "groups.members.none-chosen");
            case OFFICERS -> officerErrors();
            case RULES ->
                Errors.NONE
                        .andIf(!WEEKS.contains(week), "week", "forming.choose")
                        .andIf(Choices.read(DayOfWeek.values(), day).isEmpty(), "day", "forming.choose")
                        .andIf(!RESERVES.contains(reserve), "reserve", "forming.choose")
                        .andIf(!CAPS.contains(cap), "cap", "forming.choose")
                        .andIf(Choices.read(HouseRules.Exit.values(), exit).isEmpty(), "exit", "forming.choose")
                        .andIf(!NOTICES.contains(notice), "notice", "forming.choose");
            case ACCOUNT ->
                Errors.NONE
                        .andIf(!account.equals("none") && !account.equals("bank"), "account", "forming.choose")
                        .andIf(hasAccount() && bank.isBlank(), "bank", "forming.bank.missing")
                        .andIf(bank.strip().length() > 100, "bank", "groups.text.too-long", 100)
                        .andIf(hasAccount() && GroupForms.date(openedOn).isEmpty(), "openedOn", "groups.date.wrong");
            case CHECK -> Errors.NONE;
        };
    }

    private Errors officerErrors() {
        return Errors.NONE
                .andIf(GroupForms.person(chair).isEmpty(), "chair", "groups.officer.missing")
                .andIf(GroupForms.person(secretary).isEmpty(), "secretary", "groups.officer.missing")
                .andIf(GroupForms.person(treasurer).isEmpty(), "treasurer", "groups.officer.missing");
    }

    /// The draft with the answers of one step, which has no errors.
    Formation applied(Formation draft, Step step) {
        return switch (step) {
            case NAME -> draft.named(name, date());
            case BOND -> draft.with(new Bond(Bond.Kind.valueOf(bond), Integer.parseInt(since)));
            case MEMBERS -> draft.with(members());
            case OFFICERS -> draft.with(new Officers(person(chair), person(secretary), person(treasurer)));
            case RULES -> draft.with(rules());
            case ACCOUNT -> draft.keepingReserveAt(hasAccount() ? bank : "");
            case CHECK -> draft;
        };
    }

    LocalDate date() {
        return GroupForms.date(formedOn).orElseThrow();
    }

    List<PersonId> members() {
        return people.stream()
                .flatMap(one -> GroupForms.person(one).stream())
                .distinct()
                .toList();
    }

    private HouseRules rules() {
        return new HouseRules(
                Integer.parseInt(week),
                DayOfWeek.valueOf(day),
                Integer.parseInt(reserve),
                Integer.parseInt(cap),
                HouseRules.Exit.valueOf(exit),
                Integer.parseInt(notice));
    }

    private static boolean isYear(String typed, LocalDate today) {
        if (!typed.matches("[0-9]{4}")) return false;
        int year = Integer.parseInt(typed);
        return year >= Bond.EARLIEST && year <= today.getYear();
    }

    private static PersonId person(String typed) {
        return GroupForms.person(typed).orElseThrow();
    }

    private static String text(PersonId person) {
        return person.value().toString();
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        @Nullable String value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
