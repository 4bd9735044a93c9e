package id.renteng.web.registry;

import id.renteng.registry.NewPermit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// The fields of a paper as the page sends them, under names of their own beside those of the business.
record PermitForm(
        @BindParam("permit-kind") @Nullable String kind,
        @BindParam("permit-number") @Nullable String number,
        @BindParam("permit-issuer") @Nullable String issuer,
        @BindParam("permit-issuedOn") @Nullable String issuedOn,
        @BindParam("permit-expiresOn") @Nullable String expiresOn) {

    NewPermit permit() {
        return new NewPermit(text(kind), text(number), text(issuer), text(issuedOn), text(expiresOn));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
