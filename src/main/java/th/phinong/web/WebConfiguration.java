package th.phinong.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;

/** Pages by jte, sentences from every module's message files, the reader's language in a cookie. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final ReaderLanguage LANGUAGE = new ReaderLanguage();

    private final ShellResolver shells;

    WebConfiguration(ShellResolver shells) {
        this.shells = shells;
    }

    @Bean
    static MessageSource messageSource() throws java.io.IOException {
        var messages = new Sentences();
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

    /** Of this name, so that no resolver that asks for the media type first is put before it. */
    @Bean
    static ViewResolver viewResolver(TemplateEngine engine) {
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
        return LANGUAGE;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastResort(
            ShellResolver shells, TemplateEngine engine, JsonMapper json) {
        return server ->
                server.addContextCustomizers(
                        context ->
                                context.getParent()
                                        .getPipeline()
                                        .addValve(new LastResort(shells, engine, json)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(LANGUAGE);
        registry.addInterceptor(new WayBack()).addPathPatterns(WayBack.FORMS);
    }

    /** What {@link Assets} gives the addresses of: kept for ever, and sent pressed. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/" + Assets.VERSION + "/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        // What browsers and search engines ask for by addresses of their own.
        registry.addResourceHandler("/favicon.ico", "/robots.txt")
                .addResourceLocations("classpath:/site/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(shells);
        resolvers.add(new WordsResolver(shells));
    }
}
