package id.renteng.registry;

import java.util.HexFormat;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// One row of what PostgreSQL's `copy` reads as text: columns between tabs, `\\N` for none.
final class CopyLine {

    private CopyLine() {}

    /// @param columns texts and whatever prints as PostgreSQL reads it; bytes become hexadecimal
    static String of(@Nullable Object... columns) {
        var line = new StringJoiner("\t", "", "\n");
        for (var column : columns) line.add(text(column));
        return line.toString();
    }

    private static String text(@Nullable Object column) {
        return switch (column) {
            case null -> "\\N";
            case byte[] bytes -> "\\\\x" + HexFormat.of().formatHex(bytes);
            default -> escaped(column.toString());
        };
    }

    /// A zero character, which PostgreSQL keeps in no text, is left out.
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\0' -> {}
                default -> escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }
}
