package id.renteng.web.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the checking page says.
///
/// @param answer `valid`, `suspended`, `revoked`, `disbanded`, `decree`, `training`,
/// `training-revoked`, `unknown`; empty before anything
/// was
///               asked
/// @param paper  what must be printed on the paper, so that a true code on a false paper is seen
/// @param pass   the same, if it is the certificate of a training
/// @param decree the same, if it is the annex or the minutes of a decree
public record VerifyPage(
        String code,
        String answer,
        @Nullable Paper paper,
        @Nullable Pass pass,
        @Nullable Decreed decree) {

    static final VerifyPage UNASKED = new VerifyPage("", "", null, null, null);

    /// Whether what was asked for is in order.
    public boolean holds() {
        return pass != null || decree != null || answer.equals("valid");
    }

    /// How the verdict looks: `valid`, `suspended`, `revoked` or `unknown`.
    public String look() {
        if (holds()) return "valid";
        return switch (answer) {
            case "disbanded", "training-revoked" -> "revoked";
            default -> answer;
        };
    }

    /// What somebody passed and when. Who it was stands on the paper only.
    public record Pass(String theme, String themeEn, LocalDate issuedOn) {

        public String themeIn(String language) {
            return language.equals("en") ? themeEn : theme;
        }
    }

    /// @param ended its groups that are suspended, revoked or disbanded today
    public record Decreed(String number, LocalDate datedOn, int groups, List<Ended> ended) {}

    /// @param status the name of a status of a coached group
    public record Ended(String group, String status) {}

    public record Paper(String group, String kelurahan, String decree, LocalDate datedOn) {}
}
