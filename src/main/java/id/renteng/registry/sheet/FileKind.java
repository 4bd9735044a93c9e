package id.renteng.registry.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells by its beginning what a file is that is no list at all, whatever its name ends in.
final class FileKind {

    private static final int LOOKED_AT = 512;
    private static final Pattern MARKED_UP =
            Pattern.compile("(?s)^<(?:!doctype|!--|\\?xml|html|head|body|meta|style|table|div|workbook).*");
    private static final Pattern JSON = Pattern.compile("(?s)^(?:\\{\\s*[\"}]|\\[\\s*[\\[{\\]]).*");
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileKind() {}

    /// In small letters, as `pdf`; empty if it may be a list.
    static Optional<String> foreign(byte[] file) {
        if (startsWith(file, 0x89, 'P', 'N', 'G')
                || startsWith(file, 0xFF, 0xD8, 0xFF)
                || startsWith(file, 'G', 'I', 'F', '8')) return Optional.of("gambar");
        if (startsWith(file, 0x1F, 0x8B) || startsWith(file, 'R', 'a', 'r', '!') || startsWith(file, '7', 'z', 0xBC))
            return Optional.of("arsip");
        var beginning = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (beginning.startsWith("%pdf")) return Optional.of("pdf");
        if (beginning.startsWith("{\\rtf")) return Optional.of("rtf");
        if (MARKED_UP.matcher(beginning).matches()) return Optional.of("html");
        return JSON.matcher(beginning).matches() ? Optional.of("json") : Optional.empty();
    }

    static boolean isWorkbook(byte[] file) {
        return startsWith(file, 'P', 'K', 3, 4);
    }

    /// Of the kind before 2007; a workbook with a password is packed in a file of that kind.
    static boolean isOld(byte[] file) {
        return startsWith(file, 0xD0, 0xCF, 0x11, 0xE0);
    }

    static boolean hasPassword(byte[] file) {
        for (int at = 0; at + ENCRYPTED.length <= file.length; at += 2) {
            int same = 0;
            while (same < ENCRYPTED.length && file[at + same] == ENCRYPTED[same]) same++;
            if (same == ENCRYPTED.length) return true;
        }
        return false;
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((file[i] & 0xFF) != bytes[i]) return false;
        return true;
    }
}
