package io.kehu.classification.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.classification.evaluation.Decision;
import io.kehu.classification.evaluation.Facts;
import io.kehu.classification.evaluation.StandardVersion;
import io.kehu.classification.numbering.AssignedNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything this service holds about one customer: its part of the file that the archive freezes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerFile(
        UUID customerId,
        AssignedNumber number,
        Facts facts,
        StandardVersion standard,
        List<Decision> decisions,
        Instant classifiedAt,
        List<LabelPeriod> history) {}
