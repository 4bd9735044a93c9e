package id.renteng.registry.dirty;

import java.util.List;
import java.util.Random;

/// The same choices for the same seed.
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    Random random() {
        return random;
    }
}
