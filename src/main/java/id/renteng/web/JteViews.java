package id.renteng.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Renders the view `loan/show` with the template `src/main/jte/loan/show.jte`. Every page template has the same two
/// parameters: `page`, what to show, and `t`, the words to show it with.
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final MessageSource messages;
    private final ResourceUrlProvider assets;
    private final Actors actors;
    private final boolean demo;

    JteViews(
            MessageSource messages,
            ResourceUrlProvider assets,
            Actors actors,
            @Value("${renteng.demo:false}") boolean demo) {
        this.messages = messages;
        this.assets = assets;
        this.actors = actors;
        this.demo = demo;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(template, locale) : null;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    private Site site(HttpServletRequest request) {
        return new Site(
                actors.current(),
                Paths.withoutLanguage(request),
                demo,
                () -> ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken(),
                path -> Objects.requireNonNull(assets.getForLookupPath(path), path));
    }

    private final class JteView implements View {

        private final String template;
        private final Locale locale;

        JteView(String template, Locale locale) {
            this.template = template;
            this.locale = locale;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = Objects.requireNonNull(Objects.requireNonNull(model).get(Page.RECORD));
            var html = new StringOutput(16_384);
            templates.render(template, Map.of("page", page, "t", new Text(messages, locale, site(request))), html);
            response.setContentType(getContentType());
            response.getWriter().write(html.toString());
        }
    }
}
