package th.phinong.establishment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import th.phinong.establishment.RequestKey;
import th.phinong.shared.HashChain;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/** Makes the key under which a request is done once. */
@Component
class RequestKeys {

    /** The header in which a program chooses the key. */
    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;

    private final JsonMapper json;

    RequestKeys(JsonMapper json) {
        // The order of an object's fields says nothing, and senders may not keep it.
        this.json = json.rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    }

    /**
     * The key of a request; null where its sender chose none.
     *
     * @param what the act and the case
     * @throws ResponseStatusException 400 if the key is longer than 200 characters
     */
    @Nullable RequestKey of(@Nullable String key, String what, Map<String, Object> input) {
        if (key == null || key.isBlank()) {
            return null;
        }
        if (key.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var digest = HashChain.link(HashChain.START, List.of(what, json.writeValueAsString(input)));
        return new RequestKey(key, digest);
    }
}
