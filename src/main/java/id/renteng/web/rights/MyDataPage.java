package id.renteng.web.rights;

import id.renteng.registry.Business;
import id.renteng.registry.DataRequest;
import id.renteng.registry.DataRight;
import id.renteng.registry.PayoutAccount;
import id.renteng.registry.Unmasking;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import id.renteng.web.registry.CorrectionsView;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a member reads of her own data: what is kept, who looked, what she agreed to and what she asked.
///
/// @param consents with the person
/// @param asked    what was typed and refused; empty otherwise
public record MyDataPage(
        ConsentsPage consents,
        String kelurahan,
        List<Business> businesses,
        @Nullable PayoutAccount account,
        List<Unmasking> looks,
        List<DataRequest> requests,
        CorrectionsView corrections,
        Instant now,
        String asked,
        Errors errors) {

    public List<Choice> rights(Text t) {
        return Arrays.stream(DataRight.values())
                .map(right -> new Choice(right.name(), t.of("registry.right." + right)))
                .toList();
    }
}
