package io.kehu.customer.imports;

import java.util.List;
import java.util.UUID;

/**
 * An import as it is kept; its progress is that of the job with the same id.
 *
 * @param problems why the file cannot be taken over; empty where it can
 * @param approvalId the job that approves what was imported; null while nobody has asked for it
 * @param forgotten whether file and outcomes are gone, after their time
 */
public record CustomerImport(
        UUID id,
        String createdBy,
        String mediaType,
        long bytes,
        List<FileFault> problems,
        UUID approvalId,
        boolean forgotten) {}
