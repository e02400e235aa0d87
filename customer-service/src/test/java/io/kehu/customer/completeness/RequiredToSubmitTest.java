package io.kehu.customer.completeness;

import static io.kehu.customer.CustomerFixtures.completeDetails;
import static io.kehu.customer.CustomerFixtures.contact;
import static io.kehu.customer.CustomerFixtures.emptyDetails;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.record.ContactDetails;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CAP-3")
class RequiredToSubmitTest {

    @Test
    void shouldFindNothingMissingInACompleteRecord() {
        assertThat(RequiredToSubmit.missing(completeDetails(), List.of(contact(true))))
                .isEmpty();
    }

    @Test
    void shouldNameEverythingThatAnEmptyRecordLacksAtOnce() {
        assertThat(RequiredToSubmit.missing(emptyDetails(), List.of()))
                .extracting(Missing::field)
                .containsExactly(
                        "details.legalName",
                        "details.industryCode",
                        "details.employees",
                        "details.demandType",
                        "details.acquiredAt",
                        "details.sourceChannel",
                        "details.lifecycle",
                        "contacts");
    }

    @Test
    void shouldAskForExactlyOnePrimaryContact() {
        assertThat(RequiredToSubmit.missing(completeDetails(), List.of(contact(true), contact(true))))
                .containsExactly(new Missing("contacts", Missing.Kind.ONE_PRIMARY));
    }

    @Test
    void shouldAskForNamePositionAndReachOfThePrimaryContact() {
        // Given
        ContactDetails nobody = new ContactDetails(null, null, null, null, null, null, true);

        // When / Then
        assertThat(RequiredToSubmit.missing(completeDetails(), List.of(contact(false), nobody)))
                .containsExactly(
                        new Missing("contacts[1].name", Missing.Kind.MISSING),
                        new Missing("contacts[1].position", Missing.Kind.MISSING),
                        new Missing("contacts[1].mobile", Missing.Kind.REACH_REQUIRED));
    }
}
