package id.renteng.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that the programme keeps about one person, with who looked at her whole NIK: what she gets when she asks. The
/// NIK and the account number are masked here too, for the copy travels; she knows them.
///
/// @param madeAt     when the copy was made
/// @param familyCard its number, masked; null if none was seen
/// @param breaches   those that concerned her
/// @param elsewhere  groups, training and loans
/// @param records    every row of every table, see [Records]
public record PersonData(
        Instant madeAt,
        Person person,
        List<Business> businesses,
        @Nullable PayoutAccount account,
        List<Unmasking> looks,
        List<DataRequest> requests,
        List<Merge> merges,
        Circumstances circumstances,
        @Nullable String familyCard,
        List<DataConsent> consents,
        List<Breach> breaches,
        List<KeptAboutHer.Line> elsewhere,
        Map<String, List<Map<String, Object>>> records) {}
