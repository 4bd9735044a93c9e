package id.renteng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/// Takes the typeface, crown and addresses of the British government out of the govuk-frontend styles, whose licence
/// keeps them for gov.uk, and puts the reader's own system font in. No font is ever sent to a phone.
class SystemFonts implements ResourceTransformer {

    private static final String STACK =
            "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Helvetica Neue\",Arial,sans-serif";

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        var next = chain.transform(request, resource);
        var name = Objects.requireNonNullElse(next.getFilename(), "");
        if (!name.startsWith("govuk-frontend") || !name.endsWith(".css")) return next;
        var styles = next.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("@font-face\\{[^}]*}", "")
                .replaceAll("\"?GDS Transport\"?,\\s*arial,\\s*sans-serif", STACK)
                .replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "");
        return new TransformedResource(next, styles.getBytes(StandardCharsets.UTF_8));
    }
}
