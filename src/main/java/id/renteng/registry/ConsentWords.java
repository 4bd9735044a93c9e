package id.renteng.registry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of the words that somebody agrees to for one purpose.
///
/// @param words     in Bahasa Indonesia; these bind (UU 24/2009, article 26)
/// @param english   what they say, to read; may be empty
/// @param validFrom the first day; from then on the version before it is not offered any more
/// @param asksAgain who agreed to an older version is asked to agree to this one
/// @param published null for the words that came with the program
/// @param agreed    how many people's last word on this purpose is yes, to this version
public record ConsentWords(
        ConsentPurpose purpose,
        int version,
        String words,
        String english,
        LocalDate validFrom,
        boolean asksAgain,
        @Nullable Published published,
        int agreed) {

    /// @param why in the words of who published it
    public record Published(Instant at, String as, String why) {}

    /// What is read in this language; the binding words where there is no other.
    public String in(String language) {
        return language.equals("en") && !english.isEmpty() ? english : words;
    }
}
