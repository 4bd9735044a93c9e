package id.renteng.web.registry;

import id.renteng.registry.DataRequest;
import id.renteng.registry.DataRight;
import id.renteng.registry.Person;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Requests about personal data: all open ones, or those of one person with the forms to record one.
///
/// @param person whose they are; null for all open ones
/// @param asked  what was typed and refused; empty otherwise
public record DataRequestsPage(
        @Nullable Person person,
        List<DataRequest> requests,
        Instant now,
        boolean mayAnswer,
        String asked,
        Errors errors) {

    public List<Choice> rights(Text t) {
        return Arrays.stream(DataRight.values())
                .map(right -> new Choice(right.name(), t.of("registry.right." + right)))
                .toList();
    }
}
