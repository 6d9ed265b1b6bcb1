package th.phinong.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Refuses with 400 what cannot be text: an address whose bytes are no UTF-8, and in an address or a
 * form the NUL character, which PostgreSQL keeps in no text. A form's bytes that are no UTF-8 reach
 * its fields as U+FFFD, and each field says so beside everything else that was typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public final class CleanAddress extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isText(request.getRequestURI())
                && isText(request.getQueryString())
                && isText(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isText(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return true;
        }
        Collection<String[]> fields = request.getParameterMap().values();
        return fields.stream().flatMap(Arrays::stream).noneMatch(value -> value.indexOf(0) >= 0);
    }

    private static boolean isText(@Nullable String encoded) {
        if (encoded == null || encoded.indexOf('%') < 0) {
            return true;
        }
        try {
            var bytes = ByteBuffer.wrap(bytesOf(encoded));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).chars().allMatch(c -> c != 0);
        } catch (CharacterCodingException | NumberFormatException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static byte[] bytesOf(String encoded) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.write(Integer.parseUnsignedInt(encoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(encoded.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
