package th.phinong.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Pages by jte, sentences from every module's message files, the reader's language in a cookie. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ShellResolver shells;

    WebConfiguration(ShellResolver shells) {
        this.shells = shells;
    }

    @Bean
    static MessageSource messageSource() throws java.io.IOException {
        var messages = new ReloadableResourceBundleMessageSource();
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*_th.properties");
        for (var file : files) {
            var name = String.valueOf(file.getFilename());
            messages.addBasenames("classpath:messages/" + name.replace("_th.properties", ""));
        }
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    static TemplateEngine templateEngine() {
        var engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "phinong.pages");
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    static ViewResolver jteViewResolver(TemplateEngine engine) {
        return (name, locale) -> {
            if (name.startsWith("redirect:") || name.startsWith("forward:")) {
                return null;
            }
            var view = new JteView(engine);
            view.setUrl(name);
            return view;
        };
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("lang");
        resolver.setDefaultLocale(Locale.forLanguageTag("th"));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(shells);
    }
}
