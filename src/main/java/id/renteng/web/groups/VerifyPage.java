package id.renteng.web.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the checking page says.
///
/// @param answer `valid`, `suspended`, `revoked`, `unknown`; empty before anything was asked
/// @param paper  what must be printed on the paper, so that a true code on a false paper is seen
/// @param pass   the same, if it is the certificate of a training
public record VerifyPage(
        String code,
        String answer,
        @Nullable Paper paper,
        @Nullable Pass pass) {

    /// @param name her first name and the letters her other names begin with: enough to compare, too little to collect
    public record Pass(String name, String theme, String themeEn, LocalDate issuedOn) {

        public String themeIn(String language) {
            return language.equals("en") ? themeEn : theme;
        }
    }

    public record Paper(String group, String kelurahan, String decree, LocalDate datedOn) {}
}
