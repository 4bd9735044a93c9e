package id.renteng.readiness;

import id.renteng.registry.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Draws a tenth of the members of a group, at least one. Whoever knows the seed draws the same: members come in the
/// order of the SHA-256 of `seed:id`, and the first of them are taken.
final class Sample {

    private static final int ONE_IN = 10;

    private Sample() {}

    static List<PersonId> of(List<PersonId> members, long seed) {
        return members.stream()
                .sorted(Comparator.comparing(person -> mark(seed, person)))
                .limit(Math.ceilDiv(members.size(), ONE_IN))
                .toList();
    }

    private static String mark(long seed, PersonId person) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var text = seed + ":" + person.value();
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
