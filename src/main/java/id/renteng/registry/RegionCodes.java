package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.KelurahanUse;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.RegionCodeRefusal.Circle;
import id.renteng.registry.RegionCodeRefusal.CodeWrong;
import id.renteng.registry.RegionCodeRefusal.NothingFollows;
import id.renteng.registry.RegionCodeRefusal.SaidAlready;
import id.renteng.registry.RegionCodeRefusal.SourceMissing;
import id.renteng.registry.RegionCodeRefusal.SuccessorUnknown;
import id.renteng.registry.cell.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Which code of a kelurahan follows which, since when, and which kelurahan are new. A code that ended is understood as
/// what follows it, everywhere; where one was split, a person says which part is meant.
@Service
public class RegionCodes {

    private static final int NAME_CHARACTERS_MAX = 100;
    private static final int SOURCE_CHARACTERS_MIN = 3;

    private static final int POSTAL_DIGITS = 5;

    private final RegionSuccessionTable table;
    private final NewKelurahanTable founded;
    private final Regions regions;
    private final List<KelurahanUse> uses;
    private final Clock clock;

    RegionCodes(
            RegionSuccessionTable table,
            NewKelurahanTable founded,
            Regions regions,
            List<KelurahanUse> uses,
            Clock clock) {
        this.table = table;
        this.founded = founded;
        this.regions = regions;
        this.uses = List.copyOf(uses);
        this.clock = clock;
    }

    /// What the desk recorded, the newest first.
    @Transactional(readOnly = true)
    public List<RecordedSuccession> recorded() {
        return table.all();
    }

    /// What comes with the program, in the order of the codes.
    public List<Succession> known() {
        return Successions.KNOWN;
    }

    /// Records what follows a code from a day on, also one that is still to come.
    ///
    /// @param code       of the ministry with its dots, or the ten digits of the statistical office (BPS)
    /// @param successors codes of kelurahan that stand today or on that day; the code itself if a part keeps it
    /// @throws NotAllowed if the officer works in a part of the city only
    @Transactional
    @Command(value = "kelurahan-code-followed", by = Role.OFFICER)
    public Result<Succession, RegionCodeRefusal> follow(
            String code, LocalDate since, List<String> successors, String source, Actor by) {
        mustServeTheCity(by);
        var read = Names.tidy(code);
        if (!Succession.CODE.matcher(read).matches()) return refused(new CodeWrong());
        var next = successors.stream().distinct().toList();
        if (next.isEmpty() || next.equals(List.of(read))) return refused(new NothingFollows());
        var today = LocalDate.now(clock);
        if (!next.stream().allMatch(successor -> regions.stands(successor, today) || regions.stands(successor, since)))
            return refused(new SuccessorUnknown());
        var said = Names.tidy(source);
        if (!isSource(said)) return refused(new SourceMissing());
        var succession = new Succession(read, name(read), since, next, said);
        if (goesRound(succession)) return refused(new Circle());
        if (!table.insert(succession, clock.instant(), by)) return refused(new SaidAlready());
        holdAfterCommit();
        return done(succession);
    }

    /// Takes back what was recorded by mistake; the code means again what it meant.
    ///
    /// @throws NoSuchElementException if nothing of the kind is recorded
    /// @throws NotAllowed if the officer works in a part of the city only
    @Transactional
    @Command(value = "kelurahan-code-follower-struck", by = Role.OFFICER)
    public void strike(UUID id, Actor by) {
        mustServeTheCity(by);
        if (!table.strike(id, clock.instant(), by)) throw new NoSuchElementException();
        holdAfterCommit();
    }

    /// Kelurahan that are new and follow no other, or not alone: as the desk recorded them, the newest first.
    @Transactional(readOnly = true)
    public List<RecordedKelurahan> founded() {
        return founded.all();
    }

    /// Records a kelurahan that did not exist before, also one that is still to come. Where a whole one goes on
    /// under a new code, also with its old name, that it follows the old code is recorded with it; where it is a
    /// part of others, that is said apart ([#follow]).
    ///
    /// @throws NotAllowed if the officer works in a part of the city only
    @Transactional
    @Command(value = "kelurahan-founded", by = Role.OFFICER)
    public Result<Kelurahan, NewKelurahanRefusal> found(NewKelurahan asked, Actor by) {
        mustServeTheCity(by);
        var code = Names.tidy(asked.code());
        var kecamatan = regions.kecamatan(code.replaceFirst("\\.[^.]*$", ""));
        if (!NewKelurahan.CODE.matcher(code).matches() || kecamatan.isEmpty())
            return refused(new NewKelurahanRefusal.CodeWrong());
        var name = Names.show(asked.name());
        if (Names.key(name).isEmpty() || name.length() > NAME_CHARACTERS_MAX)
            return refused(new NewKelurahanRefusal.NameMissing());
        var postal = Names.tidy(asked.postalCode());
        if (!postal.isEmpty() && !postal.matches("[0-9]{" + POSTAL_DIGITS + "}"))
            return refused(new NewKelurahanRefusal.PostalCodeWrong());
        var said = Names.tidy(asked.source());
        if (!isSource(said)) return refused(new NewKelurahanRefusal.SourceMissing());
        if (isTaken(code)) return refused(new NewKelurahanRefusal.CodeTaken());
        var replaced = Names.tidy(asked.replaces());
        if (!replaced.isEmpty() && !ends(replaced, asked.since()))
            return refused(new NewKelurahanRefusal.ReplacesWrong());
        if (regions.withThoseToCome().stream()
                .filter(place -> !place.code().equals(replaced))
                .anyMatch(place -> Places.isSameName(place.name(), name)))
            return refused(new NewKelurahanRefusal.NameTaken());
        var place = new Kelurahan(
                code, name, kecamatan.get().code(), kecamatan.get().name(), postal, asked.since());
        var at = clock.instant();
        if (!founded.insert(place, said, at, by)) return refused(new NewKelurahanRefusal.CodeTaken());
        if (!replaced.isEmpty()) {
            var succession = new Succession(replaced, name(replaced), asked.since(), List.of(code), said);
            if (!table.insert(succession, at, by)) throw new IllegalStateException("followed meanwhile: " + replaced);
        }
        holdAfterCommit();
        return done(place);
    }

    /// A kelurahan has, had or will have this code, or something is said to follow it.
    private boolean isTaken(String code) {
        return regions.everKnown().stream().anyMatch(place -> place.code().equals(code))
                || !regions.meant(code).isEmpty()
                || table.all().stream().anyMatch(one -> one.succession().code().equals(code));
    }

    /// A kelurahan stands under this code until that day, and nothing is said to follow it then or later.
    private boolean ends(String code, LocalDate since) {
        return regions.stands(code, since.minusDays(1))
                && table.all().stream()
                        .map(RecordedSuccession::succession)
                        .noneMatch(
                                one -> one.code().equals(code) && !one.since().isBefore(since));
    }

    /// Takes back a kelurahan that was recorded by mistake.
    ///
    /// @return refused while anything that is kept points to it, or a code is said to be followed by it
    /// @throws NoSuchElementException if nothing of the kind is recorded
    /// @throws NotAllowed if the officer works in a part of the city only
    @Transactional
    @Command(value = "kelurahan-founding-struck", by = Role.OFFICER)
    public Result<Kelurahan, NewKelurahanRefusal> unfound(UUID id, Actor by) {
        mustServeTheCity(by);
        var place = founded.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .place();
        boolean followed = table.all().stream()
                .anyMatch(one -> one.succession().successors().contains(place.code())
                        || one.succession().code().equals(place.code()));
        if (followed || isUsed(place.code())) return refused(new NewKelurahanRefusal.InUse());
        founded.strike(id, clock.instant(), by);
        holdAfterCommit();
        return done(place);
    }

    private boolean isUsed(String code) {
        return founded.isUsed(code) || uses.stream().anyMatch(use -> use.isUsed(code));
    }

    private static boolean isSource(String said) {
        return said.length() >= SOURCE_CHARACTERS_MIN && said.length() <= Succession.SOURCE_CHARACTERS_MAX;
    }

    /// A code counts for everybody: who works in a part of the city does not change what it means.
    private static void mustServeTheCity(Actor by) {
        if (!by.area().isCity()) throw new NotAllowed(by, "an officer of the whole city");
    }

    @EventListener
    void hold(ApplicationStartedEvent started) {
        hold();
    }

    private void hold() {
        regions.hold(
                table.all().stream().map(RecordedSuccession::succession).toList(),
                founded.all().stream().map(RecordedKelurahan::place).toList());
    }

    private void holdAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                hold();
            }
        });
    }

    private String name(String code) {
        var name = regions.everKnown().stream()
                .filter(place -> place.code().equals(code))
                .map(Kelurahan::name)
                .findFirst()
                .or(() -> Optional.of(regions.meant(code))
                        .filter(meant -> meant.size() == 1)
                        .map(meant -> meant.getFirst().name()))
                .orElse("");
        return name.length() > NAME_CHARACTERS_MAX ? name.substring(0, NAME_CHARACTERS_MAX) : name;
    }

    /// What was recorded leads from its successors back to it, in however many steps.
    private boolean goesRound(Succession asked) {
        var recorded = table.all().stream().map(RecordedSuccession::succession).toList();
        var ahead = new ArrayDeque<>(asked.successors());
        var passed = new HashSet<>(List.of(asked.code()));
        while (!ahead.isEmpty()) {
            var code = ahead.remove();
            if (!passed.add(code)) continue;
            for (var one : recorded) {
                if (!one.code().equals(code)) continue;
                if (one.successors().contains(asked.code())) return true;
                ahead.addAll(one.successors());
            }
        }
        return false;
    }
}
