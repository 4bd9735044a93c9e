package id.renteng.web.registry;

import id.renteng.kernel.Spot;
import id.renteng.registry.Business;
import id.renteng.registry.BusinessId;
import id.renteng.registry.Circumstances;
import id.renteng.registry.Households.Household;
import id.renteng.registry.KeptAboutHer;
import id.renteng.registry.Permit;
import id.renteng.registry.SizeClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands on somebody's page beside her card: household, work, whereabouts, and her businesses with their papers.
///
/// @param household  null if no family card was seen
/// @param sizes      the legal size class of each business
/// @param sizeBasis  where those classes are written
/// @param kbliTitles by code
/// @param restrictedSince when her data came to be kept only; null if it is not
/// @param elsewhere groups, training and loans, also of entries merged into hers
/// @param placeHidden she took back that the place of her business be shown
public record PersonFacts(
        @Nullable Household household,
        Circumstances circumstances,
        List<Business> businesses,
        Map<BusinessId, SizeClass> sizes,
        String sizeBasis,
        Map<BusinessId, List<Permit>> permits,
        Map<String, String> kbliTitles,
        @Nullable Instant restrictedSince,
        boolean placeHidden,
        List<KeptAboutHer.Line> elsewhere,
        LocalDate today) {

    /// The address of what a line is about.
    public static String href(KeptAboutHer.Line line) {
        return switch (line.chapter()) {
            case COACHED_GROUP -> "/coached-groups/" + line.id();
            case LOAN_GROUP -> "/loan-groups/" + line.id();
            case TRAINING -> "/classes/" + line.id();
            case LOAN -> "/loans/" + line.id();
        };
    }

    public List<Permit> permitsOf(Business business) {
        return permits.getOrDefault(business.id(), List.of());
    }

    /// It is known to the state: by its NIB, or by a letter of the ward office that holds.
    public boolean isKnownToTheState(Business business) {
        return business.nib() != null
                || permitsOf(business).stream()
                        .anyMatch(permit -> permit.kind() == Permit.Kind.SKU && permit.holdsOn(today));
    }

    /// Where it is, if that may be shown.
    public @Nullable Spot spotOf(Business business) {
        return placeHidden || restrictedSince != null ? null : business.spot();
    }

    public SizeClass sizeOf(Business business) {
        return sizes.getOrDefault(business.id(), SizeClass.UNKNOWN);
    }

    public String kbli(Business business) {
        var code = business.kbli();
        return code == null ? "" : code + " " + kbliTitles.getOrDefault(code, "");
    }
}
