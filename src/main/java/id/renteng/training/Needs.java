package id.renteng.training;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/// What somebody wants and needs of training, as she says it herself or on paper.
///
/// @param interests codes of themes, the dearest first, at most three, none twice
/// @param gaps      what the law asks of her and she does not have yet, of [#GAPS]
/// @param weak      what she finds hardest, of [#WEAK]
/// @param days      when she can come; empty says any day
/// @param parts     when in the day; empty says any time
/// @param special   what a class must offer for her, of [#SPECIAL]
/// @param reach     how far she can go
public record Needs(
        List<String> interests,
        Set<String> gaps,
        Set<String> weak,
        Set<DayOfWeek> days,
        Set<PartOfDay> parts,
        Set<String> special,
        Reach reach) {

    /// Permits that the law asks for.
    public static final List<String> GAPS = List.of("halal", "pirt");

    /// Dimensions of the index that training raises.
    public static final List<String> WEAK = List.of("pencatatan", "digital", "mutu");

    /// What a class can offer to those who could not come otherwise.
    public static final List<String> SPECIAL = List.of("kursi-roda", "bahasa-isyarat", "titip-anak");

    /// Of somebody who has told nothing: no wish, and nothing that stands in the way.
    public static final Needs UNTOLD =
            new Needs(List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Reach.ANYWHERE);

    private static final int INTERESTS_MAX = 3;

    public Needs {
        interests = List.copyOf(interests);
        gaps = Set.copyOf(gaps);
        weak = Set.copyOf(weak);
        days = Set.copyOf(days);
        parts = Set.copyOf(parts);
        special = Set.copyOf(special);
        if (interests.size() > INTERESTS_MAX || Set.copyOf(interests).size() < interests.size()) {
            throw new IllegalArgumentException("up to three different interests: " + interests);
        }
        known(gaps, GAPS);
        known(weak, WEAK);
        known(special, SPECIAL);
    }

    private static void known(Set<String> named, List<String> codes) {
        if (!codes.containsAll(named)) throw new IllegalArgumentException("unknown among " + named);
    }
}
