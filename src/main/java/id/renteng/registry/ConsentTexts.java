package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The words that people agree to, in versions that are never changed. Of the versions whose first day has come the
/// highest is in force; so one that was published by mistake is replaced by another of the same first day.
///
/// Who agreed to an older version agrees to what it said, and to no more: where the new words ask for more, they ask
/// again (UU 27/2022, articles 22 and 24), and until she answers her old consent holds for what she read.
@Service
@Transactional(readOnly = true)
public class ConsentTexts {

    private static final int WORDS_MIN = 20;
    private static final int WORDS_MAX = 2_000;
    private static final int WHY_MIN = 2;
    private static final int WHY_MAX = 300;

    private final ConsentTextTable texts;
    private final Clock clock;

    ConsentTexts(ConsentTextTable texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /// Every version that was in force on some day until today, the newest of a purpose first: the first of each is in
    /// force now.
    public List<ConsentWords> untilToday() {
        return texts.until(LocalDate.now(clock));
    }

    /// The words in force today, one for each purpose.
    public List<ConsentWords> inForce() {
        return inForce(LocalDate.now(clock));
    }

    /// The version in force on a day, as on a paper signed then; the first one for days before there were any.
    public int versionOn(ConsentPurpose purpose, LocalDate day) {
        return inForce(day).stream()
                .filter(words -> words.purpose() == purpose)
                .mapToInt(ConsentWords::version)
                .findFirst()
                .orElse(1);
    }

    /// It was in force on some day until today.
    boolean wasInForce(Agreement agreed) {
        return untilToday().stream()
                .anyMatch(words -> words.purpose() == agreed.purpose() && words.version() == agreed.version());
    }

    private List<ConsentWords> inForce(LocalDate day) {
        var newest = new EnumMap<ConsentPurpose, ConsentWords>(ConsentPurpose.class);
        for (var words : texts.until(day)) newest.putIfAbsent(words.purpose(), words);
        return List.copyOf(newest.values());
    }

    /// Every version of a purpose that was, is or will be in force, the newest first, with who agreed to each.
    public List<ConsentWords> versions(ConsentPurpose purpose) {
        return texts.versions(purpose);
    }

    /// Publishes other words for a purpose.
    ///
    /// @return their version
    @Transactional
    @Command(value = "consent-words-published", by = Role.HEAD)
    public Result<Integer, FieldsWrong> publish(ConsentPurpose purpose, NewWords asked, Actor by) {
        texts.lock();
        var last = versions(purpose).getFirst();
        var words = Names.tidy(asked.words());
        var english = Names.tidy(asked.english());
        var why = Names.tidy(asked.why());
        var from = Days.read(asked.validFrom()).filter(day -> !day.isBefore(LocalDate.now(clock)));
        var problems = new ArrayList<FieldProblem>();
        if (!isOfLength(words)) problems.add(new FieldProblem("words", "CONSENT_WORDS"));
        else if (words.equals(last.words())) problems.add(new FieldProblem("words", "CONSENT_WORDS_SAME"));
        if (!english.isEmpty() && !isOfLength(english)) problems.add(new FieldProblem("english", "CONSENT_WORDS"));
        if (from.isEmpty()) problems.add(new FieldProblem("validFrom", "CONSENT_FROM"));
        if (!asked.asksAgain().matches("true|false")) problems.add(new FieldProblem("asksAgain", "CONSENT_AGAIN"));
        if (why.length() < WHY_MIN || why.length() > WHY_MAX) problems.add(new FieldProblem("why", "CONSENT_WHY"));
        if (from.isEmpty() || !problems.isEmpty()) return refused(new FieldsWrong(problems));
        var published = new ConsentWords.Published(clock.instant(), by.name(), why);
        boolean again = Boolean.parseBoolean(asked.asksAgain());
        int version = last.version() + 1;
        texts.insert(
                new ConsentWords(purpose, version, words, english, from.get(), again, published, 0), published, by);
        return done(version);
    }

    private static boolean isOfLength(String words) {
        return words.length() >= WORDS_MIN && words.length() <= WORDS_MAX;
    }
}
