package io.kehu.customer.job;

import com.fasterxml.jackson.databind.JsonNode;

/** Does the jobs of one kind. */
public interface JobHandler {

    String kind();

    /**
     * Does about a second's worth of work in the running transaction, which also keeps the progress. It works for the service
     * itself and sees every record: what the caller may reach is part of the order.
     *
     * @throws JobFault when there is no use in trying again; any other exception is tried again a few times
     */
    Progress chunk(Job job);

    /**
     * Called soon after a job is over, however it came to be so and wherever, in every instance that has worked on it: what that
     * one keeps in memory for the job goes.
     */
    default void over(Job job) {}

    /** Called when the job itself goes, long after it was over and in that transaction: what cannot be without it goes too. */
    default void forget(Job job) {}

    /**
     * How far it is after a chunk.
     *
     * @param state for the next chunk
     * @param total null while unknown
     */
    record Progress(JsonNode state, Long total, long done, long failed, boolean finished) {}
}
