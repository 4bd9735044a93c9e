package id.renteng.training.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.IntStream;

/// Who goes first where all else is equal: by the SHA-256 of the published seed, a line break and the identifier.
/// Anybody can check it: `printf 'seed\nidentifier' | sha256sum`; the smaller sum goes first.
final class Lottery {

    private Lottery() {}

    /// The first eight bytes of the sum, to be read as a number from zero up.
    static long draw(String seed, String id) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest((seed + "\n" + id).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sum).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The draws of all, turned into places: 0 goes first.
    static int[] places(long[] draws) {
        var order = IntStream.range(0, draws.length)
                .boxed()
                .sorted((a, b) -> Long.compareUnsigned(draws[a], draws[b]))
                .toList();
        var places = new int[draws.length];
        for (int place = 0; place < places.length; place++) places[order.get(place)] = place;
        return places;
    }
}
