package id.renteng.web.registry;

import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.DataRequest;
import id.renteng.registry.DataRequestQuery;
import id.renteng.registry.DataRequests;
import id.renteng.registry.DataRight;
import id.renteng.registry.Person;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Requests about personal data: all open ones, or those of one person with the forms to record one.
///
/// @param person whose they are; null for all open ones
/// @param query  which of the open ones were looked for
/// @param more   the address of the next ones; empty at the end
/// @param figures how the clocks stand; null for one person
/// @param typed   what was typed and refused, a request or an answer to one; empty otherwise
/// @param ticked  the consents that were named in an answer that was refused
public record DataRequestsPage(
        @Nullable Person person,
        DataRequestQuery query,
        List<DataRequest> requests,
        String more,
        DataRequests.@Nullable Figures figures,
        Instant now,
        boolean mayAnswer,
        String typed,
        Set<ConsentPurpose> ticked,
        Errors errors) {

    /// What was typed as the answer to this one and refused.
    public String answerTo(DataRequest request) {
        var id = request.id().value();
        boolean refused = errors.at("words-" + id).isPresent()
                || errors.at("consents-" + id).isPresent();
        return refused ? typed : "";
    }

    /// Where what was granted is corrected.
    public static String correction(DataRequest request) {
        return "/people/" + request.person().value() + "/correction?request="
                + request.id().value();
    }

    /// She got it, and the reader may correct it now.
    public boolean mayCorrect(DataRequest request) {
        return mayAnswer && request.isGranted() && request.right() == DataRight.CORRECTION;
    }

    public boolean isWithdrawal(DataRequest request) {
        return request.right() == DataRight.WITHDRAWAL;
    }

    public List<ConsentPurpose> purposes() {
        return List.of(ConsentPurpose.values());
    }

    public List<Choice> rights(Text t) {
        return Arrays.stream(DataRight.values())
                .map(right -> new Choice(right.name(), t.of("registry.right." + right)))
                .toList();
    }
}
