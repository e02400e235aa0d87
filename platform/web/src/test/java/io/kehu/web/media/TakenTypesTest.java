package io.kehu.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TakenTypesTest {

    @Path("/things/")
    static class Things {

        @POST
        public void add() {}

        @PATCH
        @Path("{id: \\d+}")
        @Consumes("application/merge-patch+json")
        public void change() {}

        @POST
        @Path("{id}/parts")
        public void part() {}

        @POST
        @Path("/all/parts")
        @Consumes({"text/csv", "text/plain"})
        public void parts() {}
    }

    private record Of(Method getResourceMethod) implements ResourceInfo {

        @Override
        public Class<?> getResourceClass() {
            return Things.class;
        }
    }

    @Test
    void shouldKnowWhatIsTakenWhere() {
        // Given
        TakenTypes types = new TakenTypes();
        Arrays.stream(Things.class.getDeclaredMethods()).forEach(method -> types.configure(new Of(method), null));

        // When / Then
        assertThat(types.of("POST", "/things")).containsExactly("application/json");
        assertThat(types.of("PATCH", "things/7")).containsExactly("application/merge-patch+json");
        assertThat(types.of("POST", "/things/7/parts")).containsExactly("application/json");
        assertThat(types.of("POST", "/things/all/parts")).containsExactly("text/csv", "text/plain");
        assertThat(types.of("PUT", "/nowhere")).containsExactly("application/json");
    }
}
