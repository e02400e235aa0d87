package io.kehu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.local.story.MainJob;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MainJobE2E {

    @Test
    @Tag("ARC-1")
    void shouldTakeACustomerFromCaptureToArchive() throws Exception {
        assertThat(new MainJob().play(StartedSet.get().running(), System.out::println))
                .isTrue();
    }
}
