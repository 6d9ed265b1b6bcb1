package th.phinong.establishment.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import th.phinong.establishment.model.CaseEvent;
import th.phinong.establishment.model.LongText;
import th.phinong.establishment.model.ShortText;
import th.phinong.shared.Baht;
import th.phinong.shared.ProvinceCode;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Events as JSON: {@code {"type": "proposed", ...}}. What is written stays readable for ever, so
 * names here are names in the stored record.
 */
public final class EventJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addMixIn(CaseEvent.class, Tagged.class)
                    .registerSubtypes(
                            types().map(type -> new NamedType(type, CaseEvent.tagOf(type)))
                                    .toArray(NamedType[]::new))
                    .addModule(values())
                    .changeDefaultPropertyInclusion(
                            any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    // Only a record's components are facts; what is derived from them is not kept.
                    .changeDefaultVisibility(
                            any ->
                                    any.withGetterVisibility(Visibility.NONE)
                                            .withIsGetterVisibility(Visibility.NONE)
                                            .withFieldVisibility(Visibility.ANY))
                    .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Tagged {}

    private EventJson() {}

    /** One event as a JSON object. */
    public static String write(CaseEvent event) {
        return MAPPER.writerFor(CaseEvent.class).writeValueAsString(event);
    }

    /**
     * The event that a JSON object tells.
     *
     * @throws tools.jackson.core.JacksonException if it tells none, or more than an event knows
     */
    public static CaseEvent read(String json) {
        return MAPPER.readValue(json, CaseEvent.class);
    }

    /** Every kind of event there is. */
    public static List<Class<? extends CaseEvent>> kinds() {
        return types().toList();
    }

    private static Stream<Class<? extends CaseEvent>> types() {
        return leaves(CaseEvent.class).map(type -> type.asSubclass(CaseEvent.class));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventJson::leaves)
                : Stream.of(type);
    }

    private static JacksonModule values() {
        var module = new SimpleModule();
        asText(module, ShortText.class, ShortText::new);
        asText(module, LongText.class, LongText::new);
        asText(module, ProvinceCode.class, ProvinceCode::new);
        asText(module, Baht.class, text -> new Baht(new java.math.BigDecimal(text)));
        return module;
    }

    private static <T> void asText(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addSerializer(
                type,
                new ValueSerializer<T>() {
                    @Override
                    public void serialize(
                            T value, JsonGenerator json, SerializationContext context) {
                        json.writeString(value.toString());
                    }
                });
        module.addDeserializer(
                type,
                new ValueDeserializer<T>() {
                    @Override
                    public T deserialize(JsonParser json, DeserializationContext context) {
                        return read.apply(json.getString());
                    }
                });
    }
}
