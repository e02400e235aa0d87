package io.kehu.classification.assessment;

import io.kehu.classification.evaluation.Decision;
import io.kehu.classification.evaluation.StandardVersion;
import io.kehu.classification.numbering.AssignedNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A customer got labels, other ones than before, or the same again after another approval (CLS-5).
 *
 * @param customerRevision the revision of the facts the labels follow from
 * @param changed dimensions whose label is not what it was
 * @param correlationId of what started it; null when it was time
 */
public record CustomerClassified(
        UUID customerId,
        Ownership ownership,
        long customerRevision,
        AssignedNumber number,
        StandardVersion standard,
        List<Decision> decisions,
        List<String> changed,
        Instant classifiedAt,
        String correlationId) {}
