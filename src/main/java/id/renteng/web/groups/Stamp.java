package id.renteng.web.groups;

import id.renteng.web.Documents;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What lets anybody check a paper: printed on it as words and as a picture.
///
/// @param address the page that answers
/// @param qr      the address as a picture, for the `src` of an image
public record Stamp(String code, String address, String qr) {

    /// For the site that is asked now.
    static Stamp of(String code) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/verify/" + code)
                .toUriString();
        return new Stamp(code, address, Documents.qr(address));
    }
}
