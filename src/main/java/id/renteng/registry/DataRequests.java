package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.DataRequestRefusal.AnsweredBefore;
import id.renteng.registry.DataRequestRefusal.ConsentsNotNamed;
import id.renteng.registry.DataRequestRefusal.WordsInvalid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people ask about their own data. A request is answered within three times 24 hours (UU 27/2022, articles 30 to
/// 44); an answer is never changed afterwards, a new request is made instead.
@Service
public class DataRequests {

    /// How long the city has.
    public static final Duration ANSWERED_WITHIN = Duration.ofHours(72);

    private static final Duration YEAR = Duration.ofDays(365);

    private static final int WORDS_MAX = 1_000;

    private final DataRequestTable requests;
    private final RestrictionTable restrictions;
    private final People people;
    private final Businesses businesses;
    private final PayoutAccounts accounts;
    private final WholeNiks niks;
    private final Merges merges;
    private final PersonCircumstances circumstances;
    private final Households households;
    private final DataConsents consents;
    private final Breaches breaches;
    private final Elsewhere elsewhere;
    private final Records records;
    private final Clock clock;

    DataRequests(
            DataRequestTable requests,
            RestrictionTable restrictions,
            People people,
            Businesses businesses,
            PayoutAccounts accounts,
            WholeNiks niks,
            Merges merges,
            PersonCircumstances circumstances,
            Households households,
            DataConsents consents,
            Breaches breaches,
            Elsewhere elsewhere,
            Records records,
            Clock clock) {
        this.requests = requests;
        this.restrictions = restrictions;
        this.people = people;
        this.businesses = businesses;
        this.accounts = accounts;
        this.niks = niks;
        this.merges = merges;
        this.circumstances = circumstances;
        this.households = households;
        this.consents = consents;
        this.breaches = breaches;
        this.elsewhere = elsewhere;
        this.records = records;
        this.clock = clock;
    }

    /// Records that she asked; the clock runs from now.
    ///
    /// @param asked in her words, at most a thousand letters; may be empty
    /// @throws NoSuchElementException if there is no such person
    @Transactional
    @Command(
            value = "data-request-received",
            by = {Role.OFFICER, Role.MEMBER, Role.CHAIR})
    public Result<DataRequestId, WordsInvalid> receive(PersonId person, DataRight right, String asked, Actor by) {
        Oneself.check(person, by);
        if (people.find(person).isEmpty()) throw new NoSuchElementException();
        var words = Names.tidy(asked);
        if (words.length() > WORDS_MAX) return refused(new WordsInvalid());
        var id = DataRequestId.random();
        var now = clock.instant();
        requests.insert(id, person, right, words, now, now.plus(ANSWERED_WITHIN), by);
        return done(id);
    }

    /// Records what she was told. A granted restriction holds at once; a granted correction is then made
    /// ([PersonCorrections]); consents are taken back with [#withdraw], and not granted here.
    ///
    /// @throws NoSuchElementException if there is no such request
    @Transactional
    @Command(value = "data-request-answered", by = Role.OFFICER)
    public Result<DataRequestId, DataRequestRefusal> answer(
            DataRequestId id, boolean granted, String answer, Actor by) {
        if (!requests.lock(id)) return refused(new AnsweredBefore());
        var words = Names.tidy(answer);
        if (isInvalid(words)) return refused(new WordsInvalid());
        var asked = requests.find(id).orElseThrow();
        if (granted && asked.right() == DataRight.WITHDRAWAL) return refused(new ConsentsNotNamed());
        requests.answer(id, granted, words, clock.instant(), by);
        if (granted && asked.right() == DataRight.RESTRICTION) restrictions.insert(asked.person(), id, clock.instant());
        return done(id);
    }

    /// Grants that consents are taken back: they no longer hold when this is done.
    ///
    /// @param named which ones; at least one
    /// @throws NoSuchElementException if there is no such request, or it asks for something else
    @Transactional
    @Command(value = "consent-withdrawal-granted", by = Role.OFFICER)
    public Result<DataRequestId, DataRequestRefusal> withdraw(
            DataRequestId id, Set<ConsentPurpose> named, String answer, Actor by) {
        if (!requests.lock(id)) return refused(new AnsweredBefore());
        var asked = requests.find(id).orElseThrow();
        if (asked.right() != DataRight.WITHDRAWAL) throw new NoSuchElementException();
        var words = Names.tidy(answer);
        if (isInvalid(words)) return refused(new WordsInvalid());
        if (named.isEmpty()) return refused(new ConsentsNotNamed());
        requests.answer(id, true, words, clock.instant(), by);
        for (var purpose : named) consents.withdraw(asked.person(), purpose, ConsentMeans.REQUEST, by);
        return done(id);
    }

    private static boolean isInvalid(String words) {
        return words.isEmpty() || words.length() > WORDS_MAX;
    }

    /// A copy of all that the register keeps about her, to hand out; a member gets her own. That it was made is
    /// recorded.
    ///
    /// @throws NoSuchElementException if there is no such person
    @Transactional
    @Command(
            value = "personal-data-copied",
            by = {Role.OFFICER, Role.MEMBER, Role.CHAIR})
    public PersonData copy(PersonId person, Actor by) {
        Oneself.check(person, by);
        return new PersonData(
                clock.instant(),
                people.find(person).orElseThrow(),
                businesses.of(person),
                accounts.find(person).orElse(null),
                niks.looks(person),
                requests.of(person),
                merges.of(person),
                circumstances.of(person),
                households.of(person).map(Households.Household::numberMasked).orElse(null),
                consents.of(person),
                breaches.of(person),
                elsewhere.of(person),
                records.of(person));
    }

    @Transactional(readOnly = true)
    public Optional<DataRequest> find(DataRequestId id) {
        return requests.find(id);
    }

    /// Open ones of people of this part of the city, the most urgent first.
    ///
    /// @param after the last of those before; null to begin
    /// @param limit at most so many
    @Transactional(readOnly = true)
    public List<DataRequest> open(Area area, DataRequestQuery query, @Nullable DataRequestId after, int limit) {
        return requests.open(area, query, after, limit);
    }

    /// How the clocks of this part of the city stand.
    ///
    /// @param late    of the open ones, those whose time is over
    /// @param inTime  answered within their time in the last 365 days
    /// @param tooLate answered after it in the last 365 days
    public record Figures(int open, int late, int inTime, int tooLate) {}

    @Transactional(readOnly = true)
    public Figures figures(Area area) {
        var now = clock.instant();
        return requests.figures(area, now, now.minus(YEAR));
    }

    @Transactional(readOnly = true)
    public List<DataRequest> of(PersonId person) {
        return requests.of(person);
    }
}
