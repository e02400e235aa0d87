package io.kehu.customer.merge;

import static io.kehu.customer.CustomerFixtures.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.record.Content;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestorationTest {

    private static final String ZHANG = "0199a1b2-0000-7000-8000-000000000002";
    private static final String LI = "0199a1b2-0000-7000-8000-000000000001";
    private static final String WANG = "0199a1b2-0000-7000-8000-000000000003";

    private static final Content BEFORE = content(
            """
            {"details": {"employees": 120, "legalName": "甲"},
             "contacts": [{"id": "%s", "name": "张伟", "primary": true}, {"id": "%s", "name": "李娜", "primary": false}]}"""
                    .formatted(ZHANG, LI));

    private static final Content MERGED = content(
            """
            {"details": {"employees": 130, "legalName": "甲", "remark": "新"},
             "contacts": [{"id": "%s", "name": "张伟", "email": "z@a.cn", "primary": true}, {"id": "%s", "name": "李娜", "primary": false},
               {"id": "%s", "name": "王芳", "mobile": "13900139000", "primary": false}],
             "valueStates": {"employees": {"state": "VERIFIED", "source": "年报"}}}"""
                    .formatted(ZHANG, LI, WANG));

    @Test
    void shouldRestoreEverythingWhereNothingWasChanged() {
        Restoration restored = Restoration.of(MERGED, change(BEFORE, MERGED), List.of());

        assertThat(restored.content()).isEqualTo(BEFORE);
        assertThat(restored.kept()).isEmpty();
    }

    @Test
    void shouldLeaveWhatWasChangedSinceAndNameIt() {
        // Given
        Content now = content(
                """
                {"details": {"employees": 131, "legalName": "甲", "remark": "新", "shortName": "短"},
                 "contacts": [{"id": "%s", "name": "张伟", "email": "z@a.cn", "primary": true}, {"id": "%s", "name": "李娜", "primary": false},
                   {"id": "%s", "name": "王芳", "mobile": "13900139001", "primary": false}],
                 "valueStates": {"employees": {"state": "VERIFIED", "source": "年报"}}}"""
                        .formatted(ZHANG, LI, WANG));

        // When
        Restoration restored = Restoration.of(now, change(BEFORE, MERGED), List.of(change(MERGED, now)));

        // Then
        assertThat(restored.kept()).containsExactly("contacts[" + WANG + "]", "details.employees");
        assertThat(restored.content().details().employees()).isEqualTo(131);
        assertThat(restored.content().details().remark()).isNull();
        assertThat(restored.content().details().shortName()).isEqualTo("短");
        assertThat(restored.content().contacts()).hasSize(3);
        assertThat(restored.content().contacts().get(0).email()).isNull();
        assertThat(restored.content().contacts().get(2).name()).isEqualTo("王芳");
        assertThat(restored.content().valueStates()).isEmpty();
    }

    private static Change change(Content before, Content after) {
        return new Change(
                UUID.fromString(ZHANG),
                7,
                ChangeKind.MERGED,
                "wang.qiang",
                Instant.EPOCH,
                null,
                null,
                false,
                before.flat().to(after.flat()));
    }
}
