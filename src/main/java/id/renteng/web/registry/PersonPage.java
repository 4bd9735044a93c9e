package id.renteng.web.registry;

import id.renteng.registry.Business;
import id.renteng.registry.PayoutAccount;
import id.renteng.registry.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of one person shows.
///
/// @param seesGrowth whether the reader may open the scorecard of her business
public record PersonPage(
        Person person,
        int age,
        String kelurahan,
        String kecamatan,
        List<Business> businesses,
        @Nullable PayoutAccount account,
        boolean mayEdit,
        boolean seesGrowth) {}
