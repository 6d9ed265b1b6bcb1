package th.phinong.notifications.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import th.phinong.identity.Official;
import th.phinong.identity.PermissionPolicy;
import th.phinong.notifications.Notices;
import th.phinong.web.Shell;

import java.util.function.IntSupplier;

/**
 * Leaves with every request for a page how many notices its reader has not read. It is counted when
 * a page says it, so that a file or a redirect costs no count; a page of an error never asks.
 */
@Configuration(proxyBeanMethods = false)
class UnreadCount implements WebMvcConfigurer, HandlerInterceptor {

    private final Notices notices;

    UnreadCount(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns("/api/**", "/assets/**", "/error", "/error/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Official official
                && PermissionPolicy.actsForDesk(official)) {
            IntSupplier unread = () -> notices.unreadOfNewest(official, Shell.MOST_UNREAD);
            request.setAttribute(Shell.UNREAD, unread);
        }
        return true;
    }
}
