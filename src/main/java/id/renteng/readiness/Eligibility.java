package id.renteng.readiness;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// The seven checks that would have kept wrong receivers out of the grants of 2020 (BPK): each with its finding, where
/// it was looked up, and the day. What is not clear blocks; it is not a warning.
///
/// @param source where it was looked up, such as the identity card or the answer of the population office
/// @param on     the day of the oldest finding in here
public record Eligibility(PersonId person, Map<Matter, Finding> findings, String source, LocalDate on) {

    public enum Matter {
        /// The number on the card is a possible one and the card is hers.
        NIK,
        /// The population register, or the ward, confirms her.
        REGISTER,
        /// She is alive; the one who speaks is the one on the card.
        ALIVE,
        /// She does not work for the state.
        OCCUPATION,
        /// Her business is micro.
        SIZE,
        /// She has no other programme loan.
        OTHER_CREDIT,
        /// She is in the register once.
        DUPLICATE
    }

    public enum Finding {
        CLEAR,
        /// It is as it must not be.
        BLOCKED,
        /// Nobody could find out yet.
        OPEN
    }

    public Eligibility {
        findings = Map.copyOf(findings);
        source = source.strip();
    }

    public boolean isClear() {
        return Arrays.stream(Matter.values()).allMatch(matter -> findings.get(matter) == Finding.CLEAR);
    }

    public boolean isBlocked() {
        return findings.containsValue(Finding.BLOCKED);
    }

    Eligibility with(Eligibility other) {
        var both = new EnumMap<Matter, Finding>(findings);
        both.putAll(other.findings());
        return new Eligibility(person, both, other.source(), on.isBefore(other.on()) ? on : other.on());
    }
}
