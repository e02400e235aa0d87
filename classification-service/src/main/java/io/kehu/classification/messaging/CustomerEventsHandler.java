package io.kehu.classification.messaging;

import io.kehu.classification.assessment.ClassifyCustomers;
import io.kehu.classification.assessment.News;
import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes everything that is said about customers, in one handler so that a mixed batch stays one batch and in order. */
@ApplicationScoped
class CustomerEventsHandler implements EventHandler {

    private static final Map<String, Class<? extends CustomerEvent>> RECORDS = Map.of(
            "CustomerApproved", CustomerApprovedV1.class,
            "CustomerChanged", CustomerChangedV1.class,
            "CustomerReassigned", CustomerReassignedV1.class,
            "CustomerMerged", CustomerMergedV1.class,
            "CustomerMergedInto", CustomerMergedIntoV1.class,
            "CustomerUnmerged", CustomerMergedV1.class,
            "CustomerUnmergedFrom", CustomerUnmergedFromV1.class,
            "CooperationEnded", CooperationEndedV1.class,
            "InteractionRecorded", InteractionRecordedV1.class,
            "CustomerArchived", CustomerArchivedV1.class);

    private final ClassifyCustomers classify;

    CustomerEventsHandler(ClassifyCustomers classify) {
        this.classify = classify;
    }

    @Override
    public Set<String> types() {
        return RECORDS.keySet();
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        classify.hear(events.stream().map(CustomerEventsHandler::news).toList());
    }

    static News news(ReceivedEvent event) {
        CustomerEvent data = event.data(RECORDS.get(event.type()));
        return new News(event.subject(), data.ownership(), data.toChange(), event.correlationId());
    }
}
