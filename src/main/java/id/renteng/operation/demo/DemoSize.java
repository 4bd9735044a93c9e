package id.renteng.operation.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How large the demo city is: `renteng.demo.size`, in people. Everything else grows and shrinks with it.
@Component
final class DemoSize {

    private static final int USUAL = 860;

    /// Fewer would leave states that no group is in.
    private static final int SMALLEST = 240;

    private final int people;

    DemoSize(@Value("${renteng.demo.size:" + USUAL + "}") int people) {
        this.people = Math.max(people, SMALLEST);
    }

    int people() {
        return people;
    }

    /// @param usual how many there are in a city of 860
    int of(int usual) {
        return Math.toIntExact((long) usual * people / USUAL);
    }
}
