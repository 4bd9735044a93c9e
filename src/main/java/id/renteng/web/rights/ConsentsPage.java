package id.renteng.web.rights;

import id.renteng.registry.ConsentMeans;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.DataConsent;
import id.renteng.registry.Person;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one person agreed to, with the words in force and what she said before.
///
/// @param words           one for each purpose
/// @param said            all she ever said, the newest first
/// @param restrictedSince when her data came to be kept only; null if it is not
/// @param own             she reads it herself
public record ConsentsPage(
        Person person,
        List<DataConsent.Words> words,
        List<DataConsent> said,
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

    public String href() {
        return own ? "/my-data/consents" : "/people/" + person.id().value() + "/consents";
    }

    public List<Choice> means(Text t) {
        return Stream.of(ConsentMeans.PAPER, ConsentMeans.THUMBPRINT)
                .map(means -> new Choice(means.name(), t.of("rights.means." + means)))
                .toList();
    }
}
