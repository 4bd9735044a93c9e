package id.renteng.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// The texts of all areas, `text/<area>.properties` with its English twin, and the reader's choice of language, kept in
/// a cookie. Bahasa Indonesia is the language of who has not chosen.
@Configuration(proxyBeanMethods = false)
class Words {

    static final Locale BAHASA = Locale.of("id");

    @Bean
    MessageSource messageSource() throws IOException {
        var texts = new ResourceBundleMessageSource();
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:text/*.properties");
        texts.setBasenames(Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .distinct()
                .map(name -> "text/" + name)
                .toArray(String[]::new));
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    @Bean
    LocaleResolver localeResolver() {
        var cookie = new CookieLocaleResolver("renteng_language");
        cookie.setDefaultLocale(BAHASA);
        cookie.setRejectInvalidCookies(false);
        return cookie;
    }
}
