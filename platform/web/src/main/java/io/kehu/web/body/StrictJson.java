package io.kehu.web.body;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.kehu.web.Times;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Sets the object mapper of the HTTP border up. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final JsonToken[] TRUE_OR_FALSE = {JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE};

    /** Last: what is registered later wins, and the framework's own module reads times as well. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addHandler(new CollectingHandler());
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new StrictText(false))
                .addDeserializer(Instant.class, new StrictTime<>(Instant.class, Times::instant))
                .addDeserializer(LocalDate.class, new StrictTime<>(LocalDate.class, Times::date))
                .addDeserializer(BigDecimal.class, new StrictDecimal())
                .addDeserializer(Integer.class, StrictToken.of(Integer.class, JsonToken.VALUE_NUMBER_INT))
                .addDeserializer(int.class, StrictToken.of(int.class, JsonToken.VALUE_NUMBER_INT))
                .addDeserializer(Long.class, StrictToken.of(Long.class, JsonToken.VALUE_NUMBER_INT))
                .addDeserializer(long.class, StrictToken.of(long.class, JsonToken.VALUE_NUMBER_INT))
                .addDeserializer(Boolean.class, StrictToken.of(Boolean.class, TRUE_OR_FALSE))
                .addDeserializer(boolean.class, StrictToken.of(boolean.class, TRUE_OR_FALSE)));
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(32).build());
    }
}
