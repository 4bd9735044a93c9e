package id.renteng.web.growth;

import static java.util.stream.Collectors.toMap;

import id.renteng.growth.Answers;
import id.renteng.growth.Answers.Figures;
import id.renteng.growth.Answers.GateFacts;
import id.renteng.growth.Assessment.Kind;
import id.renteng.growth.Dimension;
import id.renteng.growth.Proof;
import id.renteng.kernel.Days;
import id.renteng.kernel.Money;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// The form of an assessment, as it was sent: `level-X` and `proof-X` for the dimensions, the figures in plain digits.
/// What is left empty is not known; it is never guessed.
public record AssessmentForm(MultiValueMap<String, String> sent) {

    private static final int WORKERS_MAX = 1_000;
    private static final String WORKERS = "paidWorkers";
    private static final String BEFORE = "turnoverBefore";

    Errors errors() {
        var errors = Errors.NONE
                .andIf(day().isEmpty(), "on", "growth.error.on")
                .andIf(isBad("turnover", money("turnover")), "turnover", "growth.error.rupiah")
                .andIf(isBad(BEFORE, money(BEFORE)), BEFORE, "growth.error.rupiah")
                .andIf(!value(BEFORE).isEmpty() && value("turnover").isEmpty(), "turnover", "growth.error.turnover")
                .andIf(isBad(WORKERS, workers()), WORKERS, "growth.error.workers", WORKERS_MAX);
        for (var dimension : chosen()) {
            var field = "level-" + dimension;
            errors = errors.andIf(!value(field).matches("[0-4]?"), field, "growth.error.level");
        }
        return errors;
    }

    /// The dimensions that are asked as a question, in the rubric's order.
    static List<Dimension> chosen() {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> !dimension.isComputed())
                .toList();
    }

    /// What was written in a field; empty if nothing was.
    public String value(String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }

    /// The facts that were ticked.
    public Set<String> facts() {
        return Set.copyOf(sent.getOrDefault("facts", List.of()));
    }

    /// What the assessor meant to record, so that nobody's baseline becomes another's later assessment unseen.
    Kind kind() {
        return value("kind").equals(Kind.LATER.name()) ? Kind.LATER : Kind.BASELINE;
    }

    Optional<LocalDate> day() {
        return Days.read(value("on"));
    }

    /// Only for a form without errors.
    Answers asked() {
        var levels = chosen().stream()
                .filter(dimension -> !value("level-" + dimension).isEmpty())
                .collect(toMap(dimension -> dimension, dimension -> Integer.parseInt(value("level-" + dimension))));
        var facts = facts();
        var figures = new Figures(
                money("turnover").orElse(null),
                money(BEFORE).orElse(null),
                workers().orElse(null),
                facts.contains("FULL_TIME"));
        var gates = new GateFacts(facts.contains("FOOD"), facts.contains("ARREARS"), facts.contains("NEEDS_NO_LOAN"));
        var bare = new Answers(levels, Map.of(), figures, gates);
        return new Answers(levels, proofs(bare.answered()), figures, gates);
    }

    private Map<Dimension, Proof> proofs(Set<Dimension> answered) {
        var proofs = new EnumMap<Dimension, Proof>(Dimension.class);
        for (var dimension : answered) {
            Choices.read(Proof.values(), value("proof-" + dimension)).ifPresent(proof -> proofs.put(dimension, proof));
        }
        return proofs;
    }

    /// Rupiah as people write them: `4.000.000`, `Rp4 000 000`, `4000000`.
    private Optional<Money> money(String field) {
        return Optional.of(value(field).replaceFirst("^(?i)rp\\.?", "").replaceAll("[. ]", ""))
                .filter(digits -> digits.matches("[0-9]{1,12}"))
                .map(digits -> Money.rupiah(Long.parseLong(digits)));
    }

    private Optional<Integer> workers() {
        return Optional.of(value(WORKERS))
                .filter(digits -> digits.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(workers -> workers <= WORKERS_MAX);
    }

    private boolean isBad(String field, Optional<?> read) {
        return !value(field).isEmpty() && read.isEmpty();
    }
}
