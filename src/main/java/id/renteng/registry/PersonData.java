package id.renteng.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<String, List<Map<String, Object>>> records) {

    /// A table with so many rows is printed in part; the file for machines has them all.
    private static final int PRINTED = 40;

    /// The rows of a table that are printed, each as names and values with what is empty left out.
    public List<String> printed(String table) {
        return records.getOrDefault(table, List.of()).stream()
                .limit(PRINTED)
                .map(row -> row.entrySet().stream()
                        .filter(field -> field.getValue() != null
                                && !field.getValue().toString().isEmpty())
                        .map(field -> field.getKey().replace('_', ' ') + ": " + field.getValue())
                        .collect(Collectors.joining("; ")))
                .toList();
    }

    /// How many rows of a table are not printed.
    public int unprinted(String table) {
        return Math.max(0, records.getOrDefault(table, List.of()).size() - PRINTED);
    }
}
