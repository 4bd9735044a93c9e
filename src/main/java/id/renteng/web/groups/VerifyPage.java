package id.renteng.web.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the checking page says.
///
/// @param answer `valid`, `suspended`, `revoked`, `unknown`; empty before anything was asked
/// @param paper  what must be printed on the paper, so that a true code on a false paper is seen
public record VerifyPage(
        String code, String answer, @Nullable Paper paper) {

    public record Paper(String group, String kelurahan, String decree, LocalDate datedOn) {}
}
