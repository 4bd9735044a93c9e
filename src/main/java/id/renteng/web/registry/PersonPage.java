package id.renteng.web.registry;

import id.renteng.registry.PayoutAccount;
import id.renteng.registry.Person;
import id.renteng.registry.Purpose;
import id.renteng.registry.Unmasking;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of one person shows.
///
/// @param seesRequests whether the reader may see what she asked about her data
/// @param nik        all of it, right after somebody said what for; otherwise empty
/// @param looks      who looked at the whole NIK, the newest first
/// @param seesGrowth whether the reader may open the scorecard of her business
/// @param seesNeeds  whether the reader may write down her training needs
public record PersonPage(
        Person person,
        int age,
        String kelurahan,
        String kecamatan,
        PersonFacts facts,
        SourcesView sources,
        CorrectionsView corrections,
        @Nullable PayoutAccount account,
        boolean mayEdit,
        boolean seesGrowth,
        boolean seesNeeds,
        boolean seesRequests,
        boolean mayUnmask,
        String nik,
        List<Unmasking> looks,
        Errors errors) {

    /// What a whole NIK may be looked at for.
    public List<Choice> purposes(Text t) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new Choice(purpose.name(), t.of("registry.purpose." + purpose)))
                .toList();
    }
}
