package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.Application.Approved;
import id.renteng.financing.Application.Asked;
import id.renteng.financing.Application.AtBank;
import id.renteng.financing.Application.Contracted;
import id.renteng.financing.Application.Declined;
import id.renteng.financing.Application.Draft;
import id.renteng.financing.Application.PaidOut;
import id.renteng.financing.Application.Withdrawn;
import id.renteng.financing.ApplicationRefusal.AlreadyOpen;
import id.renteng.financing.ApplicationRefusal.ConsentMissing;
import id.renteng.financing.ApplicationRefusal.DateWrong;
import id.renteng.financing.ApplicationRefusal.GroupDissolved;
import id.renteng.financing.ApplicationRefusal.GroupFrozen;
import id.renteng.financing.ApplicationRefusal.KeyUsed;
import id.renteng.financing.ApplicationRefusal.LoanRunning;
import id.renteng.financing.ApplicationRefusal.NoSuchScheme;
import id.renteng.financing.ApplicationRefusal.NotAMember;
import id.renteng.financing.ApplicationRefusal.NotNow;
import id.renteng.financing.ApplicationRefusal.NotReady;
import id.renteng.financing.ApplicationRefusal.WordsMissing;
import id.renteng.groups.Freezes;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.Readiness;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What loan groups ask of a bank: written by the chair or an officer, consented to by every member, sent.
@Service
public class Applications {

    static final int WORDS_CHARACTERS_MAX = 2_000;

    private final ApplicationTable applications;
    private final SchemeTable schemes;
    private final Consents consents;
    private final Reach reach;
    private final Readiness readiness;
    private final Freezes freezes;
    private final Clock clock;
    private final PastLoans past;

    Applications(
            ApplicationTable applications,
            SchemeTable schemes,
            Consents consents,
            Reach reach,
            Readiness readiness,
            Freezes freezes,
            Clock clock,
            PastLoans past) {
        this.applications = applications;
        this.schemes = schemes;
        this.consents = consents;
        this.reach = reach;
        this.readiness = readiness;
        this.freezes = freezes;
        this.clock = clock;
        this.past = past;
    }

    /// What a group writes. A draft may be unfinished: its parts need not add up yet.
    ///
    /// @param total       above zero
    /// @param tenorMonths 1 to 60
    public record Wish(SchemeId scheme, Money total, int tenorMonths, List<Part> parts) {

        /// @throws IllegalArgumentException if an amount or the tenor is out of its limits
        public Wish {
            parts = List.copyOf(parts);
            if (!total.isPositive()) throw new IllegalArgumentException("a total is above zero");
            if (tenorMonths < 1 || tenorMonths > 60) throw new IllegalArgumentException("tenor: 1 to 60 months");
        }
    }

    /// Saves the group's draft, new or again. Consents to other figures lapse by that. Refused with [DateWrong],
    /// [GroupFrozen], [LoanRunning], [GroupDissolved], [AlreadyOpen], [NoSuchScheme] or [NotAMember].
    ///
    /// @throws NoSuchElementException if the group is out of the actor's reach
    @Transactional
    @Command(
            value = "application-drafted",
            by = {Role.OFFICER, Role.CHAIR})
    public Result<ApplicationId, ApplicationRefusal> save(LoanGroupId id, Wish wish, LocalDate on, Actor by) {
        var group = reach.writable(id, by);
        if (isFuture(on)) return refused(new DateWrong());
        var stop = stopped(group).or(() -> strangers(wish.parts(), group));
        if (stop.isPresent()) return refused(stop.get());
        var scheme = Optional.ofNullable(schemes.all(List.of(wish.scheme())).get(wish.scheme()))
                .filter(found -> found.holdsOn(on));
        if (scheme.isEmpty()) return refused(new NoSuchScheme());
        return write(id, wish, scheme.get(), on, by);
    }

    /// Writes the parts anew after the bank offered less; everybody must consent again. Refused with [NotNow],
    /// [NotAMember] or what the scheme demands of parts.
    ///
    /// @throws NoSuchElementException if it is out of the actor's reach
    @Transactional
    @Command(
            value = "parts-agreed-again",
            by = {Role.OFFICER, Role.CHAIR})
    public Result<ApplicationId, ApplicationRefusal> agree(ApplicationId id, List<Part> parts, Actor by) {
        var application = applications.lock(id);
        var file = application.file();
        var group = reach.writable(file.group(), by);
        if (!(application instanceof Approved)) return refused(new NotNow());
        var agreed = new ApplicationFile(
                id,
                file.number(),
                file.group(),
                file.scheme(),
                file.bank(),
                file.total(),
                file.tenorMonths(),
                file.draftedOn(),
                parts);
        var stop = strangers(parts, group).or(() -> ApplicationRules.ofParts(agreed, schemeOf(file), group));
        if (stop.isPresent()) return refused(stop.get());
        applications.replaceParts(id, parts);
        return done(id);
    }

    /// Sends the application to its bank. The same key again gives the same answer and changes nothing. Refused with
    /// [NotNow], [KeyUsed], [DateWrong], [LoanRunning], [GroupDissolved], [NotReady], what the scheme demands, or
    /// [ConsentMissing].
    ///
    /// @throws NoSuchElementException if it is out of the actor's reach
    @Transactional
    @Command(
            value = "application-sent",
            by = {Role.OFFICER, Role.CHAIR})
    public Result<AtBank, ApplicationRefusal> send(ApplicationId id, LocalDate on, IdempotencyKey key, Actor by) {
        var application = applications.lock(id);
        var group = reach.writable(application.file().group(), by);
        var before = applications.sentWith(key);
        if (before.isPresent() && !before.get().equals(id)) return refused(new KeyUsed());
        return switch (application) {
            case Draft draft ->
                problem(draft, group, on)
                        .<Result<AtBank, ApplicationRefusal>>map(Result::refused)
                        .orElseGet(() -> done(send(draft, on, key, by)));
            case AtBank sent when before.isPresent() -> done(sent);
            case AtBank _, Asked _, Approved _, Contracted _, PaidOut _, Declined _, Withdrawn _ ->
                refused(new NotNow());
        };
    }

    /// What would keep this application from being sent on a day, the first reason only; empty when nothing does.
    @Transactional(readOnly = true)
    public Optional<ApplicationRefusal> obstacle(ApplicationId id, LocalDate on, Actor by) {
        var application = applications.find(id).orElseThrow();
        var group = reach.group(application.file().group(), by);
        return application instanceof Draft draft ? problem(draft, group, on) : Optional.of(new NotNow());
    }

    /// Answers the bank's question. Refused with [NotNow] or [WordsMissing].
    ///
    /// @throws NoSuchElementException if it is out of the actor's reach
    @Transactional
    @Command(
            value = "bank-answered",
            by = {Role.OFFICER, Role.CHAIR})
    public Result<AtBank, ApplicationRefusal> answer(ApplicationId id, String words, Actor by) {
        var application = applications.lock(id);
        reach.writable(application.file().group(), by);
        if (!(application instanceof Asked asked)) return refused(new NotNow());
        if (words.isBlank() || words.length() > WORDS_CHARACTERS_MAX) return refused(new WordsMissing());
        return done(store(asked.answer(words.strip())));
    }

    /// Takes the application back, at any time before the pay-out. Refused with [NotNow] or [DateWrong].
    ///
    /// @throws NoSuchElementException if it is out of the actor's reach
    @Transactional
    @Command(
            value = "application-withdrawn",
            by = {Role.OFFICER, Role.CHAIR})
    public Result<Withdrawn, ApplicationRefusal> withdraw(ApplicationId id, LocalDate on, Actor by) {
        var application = applications.lock(id);
        reach.writable(application.file().group(), by);
        if (isFuture(on) || on.isBefore(application.file().draftedOn())) return refused(new DateWrong());
        return switch (application) {
            case Draft draft -> done(store(draft.withdraw(on)));
            case AtBank sent -> done(store(sent.withdraw(on)));
            case Asked asked -> done(store(asked.withdraw(on)));
            case Approved approved -> done(store(approved.withdraw(on)));
            case Contracted contracted -> done(store(contracted.withdraw(on)));
            case PaidOut _, Declined _, Withdrawn _ -> refused(new NotNow());
        };
    }

    /// An application within the asker's reach.
    @Transactional(readOnly = true)
    public Optional<Application> find(ApplicationId id, Actor by) {
        var found = applications.find(id);
        found.ifPresent(application -> reach.mustSee(application.file(), by));
        return found;
    }

    /// The applications of a group within the asker's reach, the newest first.
    @Transactional(readOnly = true)
    public List<Application> of(LoanGroupId group, Actor by) {
        reach.group(group, by);
        return applications.of(group);
    }

    /// The applications of the city, or of the part she works in, the newest first, a page at a time.
    ///
    /// @param statuses     such as `AT_BANK`; empty for all
    /// @param beforeNumber the last number of the page before; [Long#MAX_VALUE] for the first page
    @Transactional(readOnly = true)
    public List<Application> list(Collection<String> statuses, long beforeNumber, int limit, Actor by) {
        by.mustBe(Role.OFFICER, Role.HEAD, Role.AUDITOR);
        return applications.list(reach.groupsIn(by.area()), statuses, beforeNumber, limit);
    }

    /// The scheme under which a group has a draft or a file at a bank; empty if nothing of it is open.
    @Transactional(readOnly = true)
    public Optional<Scheme> schemeAskedBy(LoanGroupId group) {
        return applications.openScheme(group).map(id -> schemes.all(List.of(id)).get(id));
    }

    private Result<ApplicationId, ApplicationRefusal> write(
            LoanGroupId group, Wish wish, Scheme scheme, LocalDate on, Actor by) {
        var id = ApplicationId.random();
        if (!applications.insertDraft(id, group, scheme, wish.total(), wish.tenorMonths(), on, by.user())) {
            var last = applications.lock(applications.of(group).getFirst().id());
            if (!(last instanceof Draft))
                return refused(new AlreadyOpen(last.file().reference()));
            id = last.id();
            applications.rewriteDraft(id, scheme, wish.total(), wish.tenorMonths());
        }
        applications.replaceParts(id, wish.parts());
        return done(id);
    }

    private AtBank send(Draft draft, LocalDate on, IdempotencyKey key, Actor by) {
        applications.rememberSending(draft.id(), key, by.user());
        return store(draft.send(on));
    }

    private Optional<ApplicationRefusal> problem(Draft draft, LoanGroup group, LocalDate on) {
        var file = draft.file();
        if (isFuture(on) || on.isBefore(file.draftedOn())) return Optional.of(new DateWrong());
        return stopped(group)
                .or(() -> unready(file, on))
                .or(() -> ApplicationRules.problem(file, schemeOf(file), group))
                .or(() -> past.problem(file, schemeOf(file), on))
                .or(() -> unconsented(file));
    }

    private Optional<ApplicationRefusal> unready(ApplicationFile file, LocalDate on) {
        var asked = schemeOf(file).readiness();
        return readiness.checklist(file.group(), on, asked).missing().stream()
                .findFirst()
                .map(task -> new NotReady(task.code(), task.who()));
    }

    private Optional<ApplicationRefusal> unconsented(ApplicationFile file) {
        var missing = consents.missing(file);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new ConsentMissing(missing));
    }

    private Optional<ApplicationRefusal> stopped(LoanGroup group) {
        if (freezes.now(group.details().id()).isPresent()) return Optional.of(new GroupFrozen());
        return switch (group) {
            case LoanGroup.Borrowing _ -> Optional.of(new LoanRunning());
            case LoanGroup.Dissolved _ -> Optional.of(new GroupDissolved());
            case LoanGroup.Formed _, LoanGroup.CycleDone _ -> Optional.empty();
        };
    }

    private static Optional<ApplicationRefusal> strangers(List<Part> parts, LoanGroup group) {
        return parts.stream()
                .map(Part::member)
                .filter(member -> !group.details().has(member))
                .findFirst()
                .map(NotAMember::new);
    }

    private Scheme schemeOf(ApplicationFile file) {
        return schemes.all(List.of(file.scheme())).values().iterator().next();
    }

    private <A extends Application> A store(A application) {
        applications.update(application);
        return application;
    }

    private boolean isFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
