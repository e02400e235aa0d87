package io.kehu.followup.obligation;

import io.kehu.clock.MovableClock;
import io.kehu.followup.RecordScene;
import io.kehu.followup.Scene;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A customer of whose record a value may be missing: its annual revenue. */
abstract class MissingValueScene {

    static final String KIND = "MISSING_VALUE";
    static final String FIELD = "annualRevenue";

    @Inject
    MovableClock clock;

    Scene scene;
    RecordScene record;

    @BeforeEach
    void open() {
        scene = new Scene(clock);
        record = new RecordScene(scene);
    }

    @AfterEach
    void close() {
        scene.close();
    }
}
