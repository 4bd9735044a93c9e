package id.renteng.registry.alike;

import static id.renteng.registry.alike.Sign.*;

import id.renteng.registry.Letters;
import id.renteng.registry.Names;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How likely it is that two descriptions are of one person: the sum of the points of all signs. Without a name that is
/// alike nothing else counts: a household shares phone and address.
public record Likeness(int points, Set<Sign> signs) {

    /// From here on a person is asked to look.
    public static final int WORTH_A_LOOK = 70;

    private static final Likeness NONE = new Likeness(0, Set.of());

    public Likeness {
        signs = Collections.unmodifiableSet(signs);
    }

    public boolean isWorthALook() {
        return points >= WORTH_A_LOOK;
    }

    static Likeness of(Known one, Known other) {
        var name = one.sound().sign(other.sound());
        if (name.isEmpty()) return NONE;
        var signs = EnumSet.of(name.get());
        one.street().sign(other.street()).ifPresent(signs::add);
        numbers(one.described(), other.described(), signs);
        marriage(one, other).ifPresent(signs::add);
        circumstances(one.described(), other.described(), signs);
        return new Likeness(signs.stream().mapToInt(Sign::points).sum(), signs);
    }

    private static void numbers(Described one, Described other, Set<Sign> signs) {
        if (isWhole(one.nik()) && isWhole(other.nik())) signs.add(niks(one.nik(), other.nik()));
        if (!one.born().isEmpty() && !other.born().isEmpty())
            signs.add(Collections.disjoint(one.born(), other.born()) ? OTHER_BIRTH : SAME_BIRTH);
        if (same(one.familyCard(), other.familyCard())) signs.add(SAME_FAMILY_CARD);
        if (one.phone() != null && one.phone().equals(other.phone())) signs.add(SAME_PHONE);
    }

    private static void circumstances(Described one, Described other, Set<Sign> signs) {
        if (same(one.kelurahan(), other.kelurahan())) signs.add(SAME_KELURAHAN);
        if (same(Names.key(one.business()), Names.key(other.business()))) signs.add(SAME_BUSINESS);
        if (one.sex() != null && other.sex() != null && one.sex() != other.sex()) signs.add(OTHER_SEX);
    }

    private static Optional<Sign> marriage(Known one, Known other) {
        if (isNamed(one.spouse(), other.spouse().stream().toList())) return Optional.of(SAME_SPOUSE);
        return isNamed(one.spouse(), other.mates()) || isNamed(other.spouse(), one.mates())
                ? Optional.of(SPOUSE_ON_CARD)
                : Optional.empty();
    }

    /// Not where one name is only a part of the other: a first name is shared by many.
    private static boolean isNamed(Optional<Sound> spouse, List<Sound> people) {
        return spouse.isPresent()
                && people.stream()
                        .flatMap(person -> spouse.get().sign(person).stream())
                        .anyMatch(sign -> sign == SAME_NAME || sign == LIKE_NAME);
    }

    private static Sign niks(String one, String other) {
        if (one.equals(other)) return SAME_NIK;
        return Letters.distance(one, other, 2) <= 2 ? NEAR_NIK : OTHER_NIK;
    }

    private static boolean isWhole(String nik) {
        return nik.length() >= 15 && nik.length() <= 17;
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }
}
