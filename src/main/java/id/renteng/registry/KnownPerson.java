package id.renteng.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somebody registered, as far as telling whether a row means her and one of her businesses.
///
/// @param nik        the hash of her NIK, in hexadecimal
/// @param claim      1 if she claimed the NIK first
/// @param businesses the keys of their names
record KnownPerson(PersonId id, String name, String nik, int claim, Set<String> businesses) {

    static String hex(byte[] index) {
        return HexFormat.of().formatHex(index);
    }

    /// Who of those with this NIK can be meant by this name.
    static Optional<KnownPerson> meant(List<KnownPerson> claims, String name) {
        return claims.stream()
                .filter(known -> !Names.clearlyDiffer(known.name(), name))
                .findFirst();
    }

    static Map<String, List<KnownPerson>> byNik(Collection<KnownPerson> people) {
        var byNik = new HashMap<String, List<KnownPerson>>();
        for (var person : people)
            byNik.computeIfAbsent(person.nik(), nik -> new java.util.ArrayList<>())
                    .add(person);
        return byNik;
    }
}
