package id.renteng.web.rights;

import id.renteng.registry.ConsentMeans;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.ConsentWords;
import id.renteng.registry.DataConsent;
import id.renteng.registry.Person;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one person agreed to, with the words in force and what she said before.
///
/// @param words           every version that was in force until today, the newest of a purpose first
/// @param said            all she ever said, the newest first
/// @param asksAgain       for which purposes newer words ask for her consent again
/// @param restrictedSince when her data came to be kept only; null if it is not
/// @param own             she reads it herself
public record ConsentsPage(
        Person person,
        List<ConsentWords> words,
        List<DataConsent> said,
        Set<ConsentPurpose> asksAgain,
        @Nullable Instant restrictedSince,
        boolean mayEdit,
        boolean own,
        Errors errors) {

    /// What she said last about it, if she said anything.
    public Optional<DataConsent> last(ConsentPurpose purpose) {
        return said.stream().filter(one -> one.purpose() == purpose).findFirst();
    }

    public boolean isGiven(ConsentPurpose purpose) {
        return last(purpose).filter(DataConsent::given).isPresent();
    }

    /// What she agreed to and still does, if that was in other words than those of today.
    public Optional<DataConsent> givenInOtherWords(ConsentWords today) {
        return last(today.purpose()).filter(said -> said.given() && said.version() != today.version());
    }

    /// One for each purpose.
    public List<ConsentWords> inForce() {
        return Stream.of(ConsentPurpose.values())
                .flatMap(purpose -> of(purpose).limit(1))
                .toList();
    }

    public String href() {
        return own ? "/my-data/consents" : "/people/" + person.id().value() + "/consents";
    }

    public List<Choice> means(Text t) {
        return Stream.of(ConsentMeans.PAPER, ConsentMeans.THUMBPRINT)
                .map(means -> new Choice(means.name(), t.of("rights.means." + means)))
                .toList();
    }

    /// The versions that may stand on a paper, the newest first.
    public List<Choice> versions(ConsentPurpose purpose, Text t) {
        return of(purpose)
                .map(words -> new Choice(
                        String.valueOf(words.version()),
                        t.of("rights.words.version-from", words.version(), words.validFrom())))
                .toList();
    }

    private Stream<ConsentWords> of(ConsentPurpose purpose) {
        return words.stream().filter(one -> one.purpose() == purpose);
    }
}
