package id.renteng.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// From a day on, other kelurahan stand where one code stood: it was renamed, joined to another, or split.
///
/// @param code       that ended or was split: of the ministry with its dots, or ten digits of the statistical office
/// @param name       what it was called; empty if nobody said
/// @param since      the first day on which it no longer means what it meant
/// @param successors the codes that follow; the code itself is among them where a part of it keeps it
/// @param source     the decree, or who says so
public record Succession(String code, String name, LocalDate since, List<String> successors, String source) {

    public static final Pattern CODE = Pattern.compile("15\\.71\\.[0-9]{2}\\.[0-9]{4}|1571[0-9]{6}");
    public static final int SOURCE_CHARACTERS_MAX = 200;

    public Succession {
        successors = List.copyOf(successors);
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("no code of a kelurahan: " + code);
        if (successors.isEmpty() || successors.equals(List.of(code)))
            throw new IllegalArgumentException("nothing follows " + code);
        if (source.isBlank()) throw new IllegalArgumentException("nobody says what follows " + code);
    }

    /// Part of it keeps the code: who was registered under it stays there until somebody knows better.
    public boolean isSplit() {
        return successors.contains(code);
    }
}
